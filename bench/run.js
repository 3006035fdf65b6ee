// All benchmarks. See README.md beside this file.
import { firstPromptBench } from './first-prompt.js';
import { print } from './measure.js';
import { memory } from './memory.js';
import { SLOWING } from './program.js';
import { startUp } from './start-up.js';
import { takeOutput } from './take-output.js';

if (SLOWING.length > 0) {
  print(
    `${SLOWING.join(' and ')} set: bare Node itself starts slower here. "env -u" takes that away.\n`,
  );
}

for (const bench of [startUp, firstPromptBench, memory, takeOutput]) {
  await bench();
  print('');
}
