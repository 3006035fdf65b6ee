import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { shownPath } from '../../src/storage/shown-path.ts';

test.each([
  ['below the working directory', resolve('own', 'a.yaml'), join('own', 'a.yaml')],
  ['in it', resolve('a.yaml'), 'a.yaml'],
  ['above it', resolve('..', 'a.yaml'), resolve('..', 'a.yaml')],
  ['beside it', `${resolve('.')}-other`, `${resolve('.')}-other`],
  ['that would be an option', resolve('-a.yaml'), resolve('-a.yaml')],
  ['not whole', 'a.yaml', 'a.yaml'],
])('a path %s', (_, path, shown) => {
  expect(shownPath(path)).toBe(shown);
});
