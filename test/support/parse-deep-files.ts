import { parseScenario } from '../../src/scenario/parse-scenario.ts';
import { DEEP } from './hostile-yaml.ts';

// Run by parse-scenario.test.ts in a process of its own: every deep text, one after the other.
for (const [name, text] of Object.entries(DEEP)) {
  const parsed = parseScenario(text, `${name}.yaml`);
  const said = parsed.ok ? ['accepted'] : parsed.problems.map(({ message }) => message);
  process.stdout.write(`${said.join('; ')}\n`);
}
