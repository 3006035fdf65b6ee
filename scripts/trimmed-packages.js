// What packages bring and nobody asks for is left out of the bundle.
import { readFileSync } from 'node:fs';

/**
 * By the end of its path, what of a module is kept.
 * @type {readonly { end: RegExp, kept: (code: string) => string, type: 'js' | 'json' }[]}
 */
const TRIMS = [
  // Of ninety spinners, the two that ora shows where nobody names one.
  {
    end: /\/cli-spinners\/spinners\.json$/,
    kept: (code) => {
      const { dots, line } = JSON.parse(code);
      return JSON.stringify({ dots, line });
    },
    type: 'json',
  },
  // Captions are read as `vtt` or `srt`, and the package can read a third kind.
  {
    end: /\/media-captions\/dist\/prod\/ssa-parser\.js$/,
    kept: () => 'export default () => { throw new Error("no kind of captions that is read"); };',
    type: 'js',
  },
  // Shells read the scripts for Tab without the remarks in them; `#compdef` is none.
  {
    end: /\/@bomb\.sh\/tab\/dist\/[\w-]+\.mjs$/,
    kept: (code) => code.replace(/^[ \t]*# .*\n/gm, ''),
    type: 'js',
  },
];

/** @type {import('rolldown').Plugin} */
export const TRIMMED = {
  name: 'trimmed-packages',
  load(id) {
    const trim = TRIMS.find(({ end }) => end.test(id.replaceAll('\\', '/')));
    if (trim === undefined) return null;
    return { code: trim.kept(readFileSync(id, 'utf8')), moduleType: trim.type };
  },
};
