/** A program that writes what the microphone hears to its output, as raw samples. */
export interface RecorderCommand {
  name: string;
  command: readonly string[];
}

const RAW = ['-t', 'raw', '-r', '16000', '-e', 'signed-integer', '-b', '16', '-c', '1'];
/** Else its sound comes in gulps of half a second. */
const SHORT_BUFFER = ['--buffer', '1280'];
const FFMPEG = ['ffmpeg', '-nostdin', '-hide_banner', '-loglevel', 'error'];
const FFMPEG_RAW = ['-ac', '1', '-ar', '16000', '-f', 's16le', '-flush_packets', '1', '-'];

const parec = [
  'parec',
  '--raw',
  '--format=s16le',
  '--rate=16000',
  '--channels=1',
  '--latency-msec=40',
];
const arecord = ['arecord', '-q', '-t', 'raw', '-f', 'S16_LE', '-r', '16000', '-c', '1'];
const soxFrom = (driver: string) => [
  ...['sox', '-q', ...SHORT_BUFFER, '-t', driver, 'default'],
  ...[...RAW, '-'],
];
const rec = ['rec', '-q', ...SHORT_BUFFER, ...RAW, '-'];

/**
 * What may record, in the order it is tried. Those for macOS and Windows are from the manuals of these
 * programs: nobody has tried them yet.
 */
export const RECORDERS: Readonly<Partial<Record<NodeJS.Platform, readonly RecorderCommand[]>>> = {
  linux: [
    { name: 'parec', command: parec },
    { name: 'arecord', command: arecord },
    // Its `rec` takes the first driver it was built with, whether a server is there or not.
    { name: 'sox', command: soxFrom('alsa') },
    { name: 'sox-pulse', command: soxFrom('pulseaudio') },
    { name: 'ffmpeg', command: [...FFMPEG, '-f', 'pulse', '-i', 'default', ...FFMPEG_RAW] },
    { name: 'ffmpeg-alsa', command: [...FFMPEG, '-f', 'alsa', '-i', 'default', ...FFMPEG_RAW] },
  ],
  darwin: [
    { name: 'rec', command: rec },
    {
      name: 'ffmpeg',
      command: [...FFMPEG, '-f', 'avfoundation', '-i', ':default', ...FFMPEG_RAW],
    },
  ],
  win32: [
    {
      name: 'sox',
      command: soxFrom('waveaudio'),
    },
  ],
};

/** What to install where none of them is there. */
export const RECORDER_ADVICE: Readonly<Partial<Record<NodeJS.Platform, string>>> = {
  linux:
    'apt install pulseaudio-utils (parec) or alsa-utils (arecord); sox and ffmpeg work too, or npm install -g decibri beside star-coach',
  darwin:
    'brew install sox, or npm install -g decibri beside star-coach; and let your terminal use the microphone in the privacy settings',
  win32:
    'npm install -g decibri beside star-coach, or install SoX, or set `recorder` in config.yaml to an ffmpeg line for your microphone',
};
