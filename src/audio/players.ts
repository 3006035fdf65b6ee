/** What may play a WAV file, in the order it is tried; the path of the file comes last. */
export const PLAYERS: readonly (readonly string[])[] = [
  ['paplay'],
  ['aplay', '-q'],
  ['play', '-q'],
  ['ffplay', '-nodisp', '-autoexit', '-loglevel', 'error'],
  ['afplay'],
];

/** What to install where none of them is there. */
export const PLAYER_ADVICE: Readonly<Partial<Record<NodeJS.Platform, string>>> = {
  linux: 'apt install pulseaudio-utils (paplay) or alsa-utils (aplay); sox and ffmpeg work too',
  darwin: 'afplay comes with macOS: is it on your PATH?',
  win32: 'install ffmpeg (ffplay), or set `player` in config.yaml',
};
