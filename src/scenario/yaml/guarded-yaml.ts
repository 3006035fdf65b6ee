import type { Node } from 'yaml';
import type { Problem } from '../problem.ts';
import type { SourceText } from '../source-text.ts';
import { compose } from './compose.ts';
import { hiddenInText, hiddenInValues } from './hidden-characters.ts';
import { YAML_LIMITS, type YamlLimits } from './limits.ts';
import { refusedKeys } from './refused-keys.ts';
import { readTokens } from './tokens.ts';

/** Plain data (`value`) with the nodes it came from, for positions. */
type GuardedYaml =
  | { ok: true; value: unknown; root: Node | null }
  | { ok: false; problems: Problem[] };

/**
 * Reads YAML a stranger wrote: one document of maps, lists and plain values, in bounded time and
 * memory, with no anchors, aliases, tags, directives, duplicate keys or hidden characters. Each
 * step guards the next, so the problems are those of the first step that found any.
 */
export function guardedYaml(source: SourceText, limits: YamlLimits = YAML_LIMITS): GuardedYaml {
  const refuse = (problems: Problem[]): GuardedYaml => ({ ok: false, problems });

  if (source.text.length > limits.characters) {
    const message = `longer than ${limits.characters} characters: split it, or shorten it`;
    return refuse([source.problem(0, message)]);
  }
  const hidden = hiddenInText(source);
  if (hidden.length > 0) return refuse(hidden);

  const read = readTokens(source, limits);
  if (!read.ok) return refuse(read.problems);
  const composed = compose(read.tokens, source);
  if (!composed.ok) return refuse(composed.problems);

  const { root } = composed.document;
  const refused = [...refusedKeys(root, source), ...hiddenInValues(root, source)];
  if (refused.length > 0) return refuse(refused);
  return { ok: true, value: composed.document.value(), root };
}
