import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { describe, expect, test, vi } from 'vitest';
import { isAlive, startOf } from '../../../src/storage/files/process.ts';
import { LIMIT_MS } from '../../support/program.ts';

describe.runIf(process.platform === 'linux')('a process', () => {
  test('has another start than one begun later', async () => {
    const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']);
    try {
      const { pid = 0 } = child;
      expect(isAlive(pid)).toBe(true);
      expect(startOf(pid)).not.toBe(startOf(process.pid));
      child.kill('SIGKILL');
      await once(child, 'close');
      expect(startOf(pid)).toBeNull();
      expect(isAlive(pid)).toBe(false);
    } finally {
      child.kill('SIGKILL');
    }
  });

  test('that nobody has noticed ending has ended', async () => {
    // The shell does not wait for its child, so it stays in the list of processes.
    const parent = spawn('sh', ['-c', 'sleep 0 & echo $!; exec sleep 100']);
    try {
      const [said] = await once(parent.stdout, 'data');
      const pid = Number(said);
      await vi.waitFor(() => expect(startOf(pid)).toBeNull(), { timeout: LIMIT_MS });
    } finally {
      parent.kill('SIGKILL');
    }
  });
});
