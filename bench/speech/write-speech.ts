import { writeFileSync } from 'node:fs';
import { SAMPLE_RATE } from '../../src/speech/sound/frame.ts';
import { madeSound, type Piece } from '../../test/support/sound.ts';

// Raw samples of somebody who speaks for so many seconds, and then says nothing more.
const [path = '', seconds = ''] = process.argv.slice(2);
const breath: Piece[] = [
  ['speech', 4],
  ['silence', 1],
];
const spoken = madeSound(breath, { noise: -45 });
const silence = madeSound([['silence', 5]], { noise: -65 });
const all = new Int16Array(Number(seconds) * SAMPLE_RATE);
for (let at = 0; at < all.length; at += spoken.length) {
  all.set(spoken.subarray(0, all.length - at), at);
}
all.set(silence, all.length - silence.length);
writeFileSync(path, new Uint8Array(all.buffer));
