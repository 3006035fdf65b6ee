// All benchmarks. See README.md beside this file.
import { firstPromptBench } from './first-prompt.js';
import { print } from './measure.js';
import { memory } from './memory.js';
import { startUp } from './start-up.js';
import { takeOutput } from './take-output.js';

for (const bench of [startUp, firstPromptBench, memory, takeOutput]) {
  await bench();
  print('');
}
