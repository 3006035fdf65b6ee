import { FailureError } from '../../errors.ts';
import type { Ports } from '../../ports.ts';
import { doctorScreen } from '../../terminal/screens/doctor.ts';
import { counted } from '../../text/counted.ts';
import { allChecks } from './checks.ts';

export interface DoctorOptions {
  json?: boolean;
}

const pass = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

/** Says what works on this machine. Throws a failure where something that has to work does not. */
export async function doctor({ json }: DoctorOptions, ports: Ports): Promise<void> {
  const { output } = ports;
  if (!json) output.note(['Listening for two seconds ...']);
  const checks = await allChecks(ports, pass);
  if (json) output.json({ version: 1, checks });
  else output.print(doctorScreen(checks, output.look));
  const failed = checks.filter(({ outcome }) => outcome === 'failed').length;
  if (failed > 0) throw new FailureError(`${counted(failed, 'check')} failed`);
}
