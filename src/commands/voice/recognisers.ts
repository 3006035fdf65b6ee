import type { Machine } from '../../ports.ts';

/** A recogniser that may be installed, and how it is called. */
export interface KnownRecogniser {
  program: string;
  /** It needs a model, of which the person says where it lies. */
  needsModel: boolean;
  command(model: string): string[];
}

export const KNOWN_RECOGNISERS: readonly KnownRecogniser[] = [
  {
    program: 'whisper-cli',
    needsModel: true,
    command: (model) => [
      ...['whisper-cli', '-m', model, '-f', '{sound}', '-ojf', '-of', '{output}'],
      // As an initial prompt names are spelled as they stand in it.
      ...['--prompt', '{vocabulary}', '--no-prints'],
    ],
  },
  {
    program: 'pocketsphinx_continuous',
    needsModel: false,
    command: () => [
      ...['pocketsphinx_continuous', '-infile', '{sound}', '-time', 'yes'],
      ...['-vad_threshold', '3.0', '-logfn', '/dev/null'],
    ],
  },
];

/** Those that are installed. */
export function installedRecognisers({
  hasProgram,
}: Pick<Machine, 'hasProgram'>): KnownRecogniser[] {
  return KNOWN_RECOGNISERS.filter(({ program }) => hasProgram(program));
}
