/** Options every command takes. */
export interface GlobalOptions {
  plain?: boolean;
  dataDir?: string;
  scenarios?: string;
  /** False: nothing is written to the data directory. */
  save?: boolean;
}
