import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { commandWords } from '../../../src/terminal/take/command-words.ts';

describe('the words of a command', () => {
  test.each<[string, string[] | null]>([
    ['vi', ['vi']],
    ['  code   --wait ', ['code', '--wait']],
    ['"/my editor/vi" -u NONE', ['/my editor/vi', '-u', 'NONE']],
    ["'/my editor/vi'", ['/my editor/vi']],
    ['/my\\ editor/vi', ['/my editor/vi']],
    ['emacsclient -a ""', ['emacsclient', '-a', '']],
    ['a"b c"\'d e\'f', ['ab cd ef']],
    ['"say \\"hi\\""', ['say "hi"']],
    ['vi; rm -rf $HOME `x` $(y) > z', ['vi;', 'rm', '-rf', '$HOME', '`x`', '$(y)', '>', 'z']],
    ['"vi', null],
    ["vi 'x", null],
    ['vi \\', null],
    ['', []],
    ['   ', []],
  ])('%j', (command, words) => {
    expect(commandWords(command)).toEqual(words);
  });

  test('any words in quotes come back as they are', () => {
    fc.assert(
      fc.property(fc.array(fc.string()), (words) => {
        const quoted = words.map((word) => `"${word.replace(/["\\]/g, '\\$&')}"`);
        expect(commandWords(quoted.join(' '))).toEqual(words);
      }),
    );
  });
});
