import { expect, test } from 'vitest';
import { BRIEF_MENU } from '../../src/session/menus.ts';
import { menuLabels } from '../../src/terminal/menu-labels.ts';

const SCREEN = { columns: 40, rows: 24 };

test('labels that fit stay as they are, a row each', () => {
  const labels = [BRIEF_MENU.start, 'Leave'];
  expect(menuLabels(labels, 2, SCREEN)).toEqual({ names: labels, pageSize: 2 });
});

test('a long one is wrapped at words, beside its sign', () => {
  const labels = ['Describe a time you dug into the details of a thing', 'Leave'];
  expect(menuLabels(labels, 2, SCREEN)).toEqual({
    names: ['Describe a time you dug into the\n  details of a thing', 'Leave'],
    pageSize: 3,
  });
  expect(menuLabels(labels, 5, SCREEN).names[0]).toBe(
    'Describe a time you dug into the\n     details of a thing',
  );
});

test('no more rows are asked for than the screen has', () => {
  const labels = Array.from({ length: 30 }, (_, index) => `Option ${index}`);
  expect(menuLabels(labels, 2, SCREEN).pageSize).toBe(20);
  expect(menuLabels(labels, 2, { columns: 40, rows: 5 }).pageSize).toBe(3);
});
