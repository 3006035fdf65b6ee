/** How much YAML a file may hold before nobody needs to look at it. */
export interface YamlLimits {
  /** UTF-16 units. */
  characters: number;
  /** Maps and lists inside each other. */
  depth: number;
  /** Lexical pieces: keys, values, colons, line ends and the white space between them. */
  pieces: number;
}

/**
 * A scenario with every list as long as the schema allows is 5,400 pieces, 5 levels deep. At these
 * limits the worst text found takes 0.4 s; without them 5,000 levels abort Node uncatchably.
 */
export const YAML_LIMITS: YamlLimits = { characters: 256 * 1024, depth: 32, pieces: 30_000 };
