import { CST, Lexer, Parser } from 'yaml';
import type { Problem } from '../problem.ts';
import type { SourceText } from '../source-text.ts';
import type { YamlLimits } from './limits.ts';

export type Token = CST.Token;
type TokensOrProblems = { ok: true; tokens: Token[] } | { ok: false; problems: Problem[] };

/** YAML that content has no use for, by lexeme type, and what to write instead. */
const REFUSED: Partial<Record<CST.TokenType, string>> = {
  alias:
    'aliases (`*name`) are not read: write the value out, or put a text that starts with * in quotes',
  anchor: 'anchors (`&name`) are not read: remove it, or put a text that starts with & in quotes',
  tag: 'tags (`!name`) are not read: remove it, or put a text that starts with ! in quotes',
  'directive-line': 'directives (`%YAML`, `%TAG`) are not read: remove this line',
};

/**
 * The text as syntax tokens, read piece by piece by the parser that `parseDocument` uses, so that
 * depth and size are known, and the reading ends, before anything recursive has seen the text.
 */
export function readTokens(source: SourceText, limits: YamlLimits): TokensOrProblems {
  const parser = new Parser();
  const tokens: Token[] = [];
  const refused: Problem[] = [];
  const tooMuch = (message: string): TokensOrProblems => ({
    ok: false,
    problems: [...refused, source.problem(parser.offset, message)],
  });

  let pieces = 0;
  let isScalarText = false;
  for (const piece of new Lexer().lex(source.text)) {
    if (++pieces > limits.pieces) {
      return tooMuch(
        'this is far more YAML than a file of this kind needs: split it, or shorten it',
      );
    }
    // The lexer announces plain and block text by a marker; what follows is text, not syntax.
    const refusal = isScalarText ? undefined : REFUSED[CST.tokenType(piece) ?? 'scalar'];
    if (refusal !== undefined) refused.push(source.problem(parser.offset, refusal));
    isScalarText = !isScalarText && piece === CST.SCALAR;

    for (const token of parser.next(piece)) tokens.push(token);
    if (parser.stack.length > limits.depth) {
      return tooMuch(`nested more than ${limits.depth} levels deep: a few levels are enough`);
    }
  }
  for (const token of parser.end()) tokens.push(token);
  return refused.length > 0 ? { ok: false, problems: refused } : { ok: true, tokens };
}
