import { readdirSync, readFileSync } from 'node:fs';
import nlp from 'compromise';
import { expect, test } from 'vitest';
import { formsOf } from '../../src/language/verbs.ts';

/** The base of every verb that a list of the source inflects. */
function listedVerbs(): string[] {
  const source = new URL('../../src/', import.meta.url);
  const files = readdirSync(source, { recursive: true, encoding: 'utf8' });
  const lists = files
    .filter((file) => file.endsWith('.ts'))
    .flatMap((file) => [
      ...readFileSync(new URL(file, source), 'utf8').matchAll(/formsOfAll\(\s*[`']([^`'$]+)[`']/g),
    ]);
  return [...new Set(lists.flatMap(([, list = '']) => list.trim().split(/\s+/)))].sort();
}

const ASKED_OF = ['PresentTense', 'PastTense', 'Participle', 'Gerund'];

/** The forms another library knows of a verb, if it takes the word for one. */
function knownForms(base: string): string[] {
  // Its types know nothing of what `conjugate` answers.
  const answer: unknown = nlp(base).verbs().conjugate()[0];
  const forms = new Map(Object.entries(typeof answer === 'object' && answer ? answer : {}));
  if (forms.get('Infinitive') !== base) return [];
  return ASKED_OF.map((form) => String(forms.get(form) ?? base));
}

test('every form of every listed verb is known', () => {
  const verbs = listedVerbs();
  expect(verbs.length).toBeGreaterThan(300);
  const missing = verbs.flatMap((base) => {
    const own = formsOf(base);
    return knownForms(base)
      .filter((form) => !own.includes(form))
      .map((form) => `${base}: ${form}`);
  });
  expect(missing).toEqual([]);
});

test('the forms of be, have and do', () => {
  expect(formsOf('be')).toEqual(
    expect.arrayContaining(['am', 'is', 'are', 'was', 'were', 'being']),
  );
  expect(formsOf('have')).toEqual(expect.arrayContaining(['has', 'had', 'having']));
  expect(formsOf('do')).toEqual(expect.arrayContaining(['does', 'did', 'done', 'doing']));
});
