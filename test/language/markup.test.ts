import { describe, expect, test } from 'vitest';
import { speechOf } from '../../src/language/markup/speech.ts';

const said = (text: string) => speechOf(text).text;

describe('what is said of a text with markup', () => {
  test.each<[string, string, string]>([
    ['a row of a table, a cell a line', '| I traced it | It held |', ' I traced it \n It held '],
    [
      'the head of a table',
      '| Step | When |\n|---|---|\n| I traced it | today |',
      '\n\n I traced it \n today ',
    ],
    ['an image with its target', 'I drew ![the plan](plan.png) twice.', 'I drew  twice.'],
    ['an image by reference', 'I drew ![the plan][p] twice.', 'I drew  twice.'],
    ['a bracket that is no image', 'It cost 40![sic] more.', 'It cost 40![sic] more.'],
    ['a link', 'I read [the log](http://a.b/c) first.', 'I read the log first.'],
    ['a comment', 'I fixed <!-- when? --> it.', 'I fixed  it.'],
    ['two comments nobody closed', 'I <!-- fixed <!-- it.', 'I  fixed  it.'],
    ['a fence', 'I ran:\n```\nls -l\n```\nand saw it.', 'I ran:\n\n\n\nand saw it.'],
    ['a fence nobody closed', 'I ran:\n```\nand saw it.', 'I ran:\n\nand saw it.'],
    ['a longer fence within', '````\n```\n````\nDone.', '\n\n\nDone.'],
    ['front matter', '---\ntitle: mine\n---\nI fixed it.', '\nI fixed it.'],
    ['an underlined heading', 'Plan\n====\nI drew it.', '# Plan\n\nI drew it.'],
    ['a second one', 'Plan\n----\nI drew it.', '## Plan\n\nI drew it.'],
    [
      'a line too long for a heading',
      `${'I drew it again '.repeat(6)}\n====\nDone.`,
      `${'I drew it again '.repeat(6)}\n\nDone.`,
    ],
    ['a quotation', '> I fixed it.\n> > It held.', 'I fixed it.\nIt held.'],
    ['a footnote', 'It held.\n[^1]: they said', 'It held.\n'],
  ])('%s', (_, text, speech) => {
    expect(said(text)).toBe(speech);
  });
});
