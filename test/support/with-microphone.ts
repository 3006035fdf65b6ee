import { spawnSync } from 'node:child_process';
import { afterAll, beforeAll, describe } from 'vitest';
import { RECORDERS, type RecorderCommand } from '../../src/audio/recorders.ts';
import { missingPrograms, openMicrophone, type VirtualMicrophone } from './virtual-microphone.ts';

/** Tests of the real programs on a microphone of their own; skipped, and loudly, where a program is missing. */
export function withMicrophone(
  name: string,
  tests: (microphone: Pick<VirtualMicrophone, 'env' | 'say'>) => void,
): void {
  const missing = missingPrograms();
  if (missing.length > 0) {
    process.stderr.write(`\nNOT TRIED: ${name}, for want of ${missing.join(', ')}\n\n`);
  }
  describe.runIf(missing.length === 0)(`with a virtual microphone: ${name}`, () => {
    let open: VirtualMicrophone;
    beforeAll(async () => {
      open = await openMicrophone();
      Object.assign(process.env, open.env);
    });
    afterAll(() => open.close());
    tests({
      get env() {
        return open.env;
      },
      say: (samples) => open.say(samples),
    });
  });
}

/** Each driver of sox is in a package of its own. */
function soxHas(command: readonly string[]): boolean {
  const { stdout } = spawnSync('sox', ['--help'], { encoding: 'utf8' });
  const drivers = /AUDIO DEVICE DRIVERS:(.*)/.exec(stdout)?.[1]?.split(/\s+/) ?? [];
  return command.some((word) => drivers.includes(word));
}

/** The recorders of Linux that are installed here. */
export function realRecorders(): RecorderCommand[] {
  return (RECORDERS.linux ?? []).filter(({ command }) => {
    const [program = ''] = command;
    return missingPrograms([program]).length === 0 && (program !== 'sox' || soxHas(command));
  });
}
