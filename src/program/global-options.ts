/** Options every command takes. */
export interface GlobalOptions {
  plain?: boolean;
  dataDir?: string;
  scenarios?: string;
  /** False: nothing is written to the data directory. */
  save?: boolean;
}

/** The folders named in a command line that is still being typed. */
export function foldersIn(words: readonly string[]): Pick<GlobalOptions, 'dataDir' | 'scenarios'> {
  const lastOf = (option: string) => {
    const at = words.lastIndexOf(option);
    return at < 0 ? undefined : words[at + 1] || undefined;
  };
  const [dataDir, scenarios] = [lastOf('--data-dir'), lastOf('--scenarios')];
  return {
    ...(dataDir === undefined ? {} : { dataDir }),
    ...(scenarios === undefined ? {} : { scenarios }),
  };
}
