import { Composer, type Document, type Node, type ParsedNode } from 'yaml';
import type { Problem } from '../problem.ts';
import type { SourceText } from '../source-text.ts';
import { partsOf } from './nodes.ts';
import { syntaxMessage } from './syntax-problem.ts';
import type { Token } from './tokens.ts';

/** A document that holds as YAML. `value` builds its plain data. */
interface Composed {
  root: Node | null;
  value(): unknown;
}

const OPTIONS = {
  version: '1.2',
  schema: 'core',
  stringKeys: true,
  // The parser's own check is quadratic; refused-keys.ts does it with a map.
  uniqueKeys: false,
  merge: false,
  resolveKnownTags: false,
  prettyErrors: false,
} as const;

/** One problem a line: what follows on the same line is mostly a consequence. */
function firstOfEachLine(problems: readonly Problem[]): Problem[] {
  const byLine = new Map<number, Problem>();
  for (const problem of problems) {
    const known = byLine.get(problem.line);
    if (known === undefined || problem.column < known.column) byLine.set(problem.line, problem);
  }
  return [...byLine.values()].toSorted((a, b) => a.line - b.line);
}

/** Each text's beginning by its end. */
function beginnings(root: Node | null): Map<number, number> {
  const byEnd = new Map<number, number>();
  for (const part of partsOf(root)) {
    const range = 'scalar' in part ? part.scalar.range : undefined;
    if (range) byEnd.set(range[1], range[0]);
  }
  return byEnd;
}

/** What the parser found wrong. A quote left open it notices at the end; here it is where it opens. */
function syntaxProblems(
  document: Document.Parsed<ParsedNode, false>,
  source: SourceText,
): Problem[] {
  let begins: Map<number, number> | undefined;
  return [...document.errors, ...document.warnings].map((error) => {
    let [offset] = error.pos;
    if (error.message.startsWith('Missing closing')) {
      begins ??= beginnings(document.contents);
      offset = begins.get(offset) ?? offset;
    }
    return source.problem(offset, syntaxMessage(error));
  });
}

/** The single document these tokens make: what `parseDocument` does after its lexer and parser. */
export function compose(
  tokens: readonly Token[],
  source: SourceText,
): { ok: true; document: Composed } | { ok: false; problems: Problem[] } {
  const composer = new Composer<ParsedNode, false>(OPTIONS);
  let problems: Problem[] = [];
  let only: Composed | undefined;
  for (const document of composer.compose(tokens, true, source.text.length)) {
    problems = problems.concat(syntaxProblems(document, source));
    if (only !== undefined) {
      const message = 'a second document starts here: keep one document in a file';
      problems.push(source.problem(document.range[0], message));
      break;
    }
    only = { root: document.contents, value: () => document.toJS({ maxAliasCount: 0 }) };
  }
  if (problems.length > 0 || only === undefined) {
    return { ok: false, problems: firstOfEachLine(problems) };
  }
  return { ok: true, document: only };
}
