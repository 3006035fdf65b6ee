import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { createRecording } from '../../../src/audio/recording.ts';
import { startSource } from '../../../src/audio/source.ts';
import { BRIEF_MENU, COMPARISON_MENU, WHAT_NEXT_MENU } from '../../../src/session/menus.ts';
import { soundOf } from '../../../src/speech/sound/sound.ts';
import { test } from '../../support/desk.ts';
import { KEYS } from '../../support/keys.ts';
import { type KnownPause, pausesFound } from '../../support/known-pauses.ts';
import { BARE, choose } from '../../support/rehearsing.ts';
import { samplesOf } from '../../support/sound.ts';
import { joined, spoken } from '../../support/virtual-microphone.ts';
import { realRecorders, withMicrophone } from '../../support/with-microphone.ts';

/** How alike two sounds are at the best of all shifts: 1 for the same. */
function likeness(heard: Int16Array, source: Int16Array): number {
  const probe = source.subarray(0, 8000);
  const product = (one: Int16Array, other: Int16Array) =>
    one.reduce((sum, sample, at) => sum + sample * (other[at] ?? 0), 0);
  const norm = (samples: Int16Array) => Math.sqrt(product(samples, samples));
  const alike = (at: number, part: Int16Array) => {
    const own = heard.subarray(at, at + part.length);
    return product(own, part) / (norm(own) * norm(part) + 1);
  };
  let best = { at: 0, value: -1 };
  for (let at = 0; at + probe.length < heard.length; at += 1) {
    // Where it is quiet nothing can be alike.
    if (Math.abs(heard[at] ?? 0) < 100) continue;
    const value = alike(at, probe);
    if (value > best.value) best = { at, value };
    if (value > 0.9999) break;
  }
  return alike(best.at, source.subarray(0, heard.length - best.at));
}

const PIECES = [
  [
    'The label service printed the wrong code',
    'nobody could say which parcels',
    'and the depot called us',
  ],
  ['The service belonged to another team', 'I asked to find the cause', 'within one week'],
  [
    'I read the parser line by line',
    'then I wrote a failing test',
    'and I fixed the second branch',
  ],
  [
    'Wrong codes went down to four a day',
    'the depot stopped calling',
    'and we removed the old report',
  ],
  ['I now check every field twice', 'before I trust a report', 'and I ask who reads it'],
];
const PAUSES = [
  [1.2, 2.6],
  [1.5, 2.1],
  [2.8, 1.3],
  [1.4, 2.2],
  [3.1, 1.6],
];
const SECTIONS = ['Situation', 'Task', 'Action', 'Result', 'Reflection'];
const RECOGNISER =
  'recogniser: [pocketsphinx_continuous, -infile, "{sound}", -time, "yes", -vad_threshold, "3.0", -logfn, /dev/null]\n';

const secondsOf = (samples: Int16Array) => samples.length / 16_000;

withMicrophone('the real recorders and a real recogniser', (microphone) => {
  for (const recorder of realRecorders()) {
    test(`${recorder.name} gives every sample of what is said`, async () => {
      const source = spoken('We lost forty orders a day.');
      const held = new Set<() => void>();
      const hold = (restore: () => void) => {
        held.add(restore);
        return () => void held.delete(restore);
      };
      const recording = createRecording(
        (listener) => startSource(recorder, { hold, patienceMs: 60_000, ...listener }),
        { keepsSound: true },
      );
      await recording.resume();
      expect(recording.lost()).toBeNull();
      await microphone.say(joined(0.5, source));
      await expect
        .poll(() => recording.meter().silentSeconds, { timeout: 60_000 })
        .toBeGreaterThan(1);
      const { sound } = recording.stop();
      expect(likeness(samplesOf(sound ?? soundOf(new Int16Array(0))), source)).toBeGreaterThan(
        0.99,
      );
    });
  }

  test('a whole rehearsal is heard, written down, put right and remembered', async ({ desk }) => {
    desk.write(
      '.config/star-coach/config.yaml',
      `level: sde2\nrole: software-engineer\n${RECOGNISER}`,
    );
    const terminal = desk.open(['rehearse', 'dive-deep', '--transcribe', ...BARE], {
      env: microphone.env,
    });
    await choose(terminal, BRIEF_MENU.start);
    await terminal.waitFor('silent for');
    await microphone.say(spoken('Can you hear me now'));
    await terminal.waitFor('hearing you');
    terminal.send(KEYS.enter);

    const known: { speech: number; pauses: KnownPause[] }[] = [];
    for (const [at, section] of SECTIONS.entries()) {
      const [first, second, third] = (PIECES[at] ?? []).map(spoken);
      const [one = 0, two = 0] = PAUSES[at] ?? [];
      if (!first || !second || !third) throw new Error('three pieces each');
      await terminal.waitFor(new RegExp(`· ${section} · .*left`));
      await terminal.waitFor(/silent for|listening/);
      await microphone.say(joined(0.6, first, one, second, two, third, 1.5));
      known.push({
        speech: secondsOf(first) + secondsOf(second) + secondsOf(third),
        pauses: [
          { from: secondsOf(first), seconds: one },
          { from: secondsOf(first) + one + secondsOf(second), seconds: two },
        ],
      });
      await terminal.waitFor(/silent for [1-9]/);
      terminal.send(KEYS.enter);
      await terminal.waitFor(`${section}, written down`);
      expect(terminal.screen().join('\n')).toMatch(/^ {2}\p{Lu}\p{Ll}+.*[a-z]{3}/mu);
      terminal.send('\u0004');
    }
    for (const section of SECTIONS.slice(1)) await choose(terminal, COMPARISON_MENU.next(section));
    await choose(terminal, WHAT_NEXT_MENU.done);
    expect(await terminal.exit()).toEqual({ code: 0, signal: null });
    const said = terminal.scrollback().join('\n');
    expect(said.match(/Heard: first word after/g)?.length).toBeGreaterThanOrEqual(5);
    expect(readdirSync(desk.data)).not.toContain('sound');

    const { stdout } = await desk.run(['history', 'last', '--json']);
    const { takes } = JSON.parse(stdout).session;
    let found = 0;
    let [speech, spokenFor] = [0, 0];
    for (const [at, { delivery, text }] of takes.entries()) {
      expect(text).toMatch(/\w{3}/);
      found += pausesFound(delivery, known[at]?.pauses ?? []);
      speech += delivery.speechSeconds;
      spokenFor += known[at]?.speech ?? 0;
    }
    expect(found).toBe(10);
    expect(Math.abs(speech / spokenFor - 1)).toBeLessThan(0.03);
    const shown = await desk.run(['history', 'last']);
    expect(shown.stdout.match(/Heard: first word after/g)).toHaveLength(5);
    expect(readFileSync(join(desk.data, 'journal.jsonl'), 'utf8')).toContain('"delivery"');
  });
});
