import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { runCold } from '../../support/cold-process.ts';
import { DEEP } from '../../support/hostile-yaml.ts';

it('parsing survives every deep text in one cold process', async () => {
  const script = fileURLToPath(new URL('../../support/parse-deep-files.ts', import.meta.url));
  const { status, signal, stdout, stderr } = await runCold(script);
  expect({ status, signal, stderr }).toEqual({ status: 0, signal: null, stderr: '' });
  const lines = stdout.trim().split('\n');
  expect(lines).toHaveLength(Object.keys(DEEP).length);
  for (const line of lines) expect(line).toContain('nested more than 32 levels deep');
});
