// A recogniser that says what it is told to: node fake-recogniser.js MODE SOUND [OUTPUT]
import { appendFileSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

const [mode = '', sound = '', output = ''] = process.argv.slice(2);

if (process.env['FAKE_RECOGNISER_LOG']) {
  const { mode: rights } = statSync(sound);
  const { mode: folder } = statSync(dirname(sound));
  const facts = {
    sound,
    rights: rights & 0o777,
    folder: folder & 0o777,
    bytes: statSync(sound).size,
  };
  appendFileSync(
    process.env['FAKE_RECOGNISER_LOG'],
    `${JSON.stringify({ ...facts, pid: process.pid })}\n`,
  );
}
const SAID =
  process.env['FAKE_RECOGNISER_WORDS'] ?? 'in march our label service printed the wrong code';

/** Each word with its times, three a second. */
const timed = SAID.split(/\s+/).map((word, at) => ({ word, start: at / 3, end: at / 3 + 0.3 }));
const stamp = (/** @type {number} */ seconds) =>
  `00:00:${String(Math.floor(seconds)).padStart(2, '0')}.${String(Math.round((seconds % 1) * 1000)).padStart(3, '0')}`;
const span = `${stamp(0)} --> ${stamp(timed.length / 3)}`;
const never = () => void setInterval(() => {}, 1000);
const print = (/** @type {string} */ text) => void process.stdout.write(text);

/** @type {Readonly<Record<string, () => void>>} */
const MODES = {
  text: () => print(`${SAID}\n`),
  vtt: () => print(`WEBVTT\n\n${span}\n${SAID}\n`),
  srt: () => print(`1\n${span.replaceAll('.', ',')}\n${SAID}\n`),
  sphinx: () =>
    print(
      `${SAID}\n<s> 0.000 0.100 1.000000\n${timed
        .map(
          ({ word, start, end }, at) =>
            `${word} ${start.toFixed(3)} ${end.toFixed(3)} ${at === 2 ? '0.1' : '0.9'}`,
        )
        .join('\n')}\n</s> 9 9.1 1.000000\n`,
    ),
  json: () =>
    writeFileSync(
      `${output}.json`,
      JSON.stringify({
        transcription: [{ text: SAID, offsets: { from: 0, to: 1000 * (timed.length / 3) } }],
      }),
    ),
  hangs: never,
  stubborn() {
    process.on('SIGTERM', () => {});
    never();
  },
  garbage: () => print('{"segments": [{"text": 7'),
  controls: () => print(`in \u001b]52;c;aGk=\u0007march\u202e we\r`),
  exits() {
    process.stderr.write('error: failed to load the model\n');
    process.exitCode = 3;
  },
  empty: () => print('\n'),
  floods() {
    const much = `${readFileSync(sound).toString('latin1')}words `.repeat(50);
    const pour = () => {
      while (process.stdout.write(much));
      process.stdout.once('drain', pour);
    };
    pour();
  },
};

process.stdout.on('error', () => process.exit(1));
MODES[mode]?.();
