// What the bundle is spared at every start, as plugins of rolldown.

/**
 * What a chunk exports, as values: rolldown has a getter look each one up, in case it changes. None does:
 * whoever exports a variable breaks the build.
 * @type {import('rolldown').Plugin}
 */
const VALUES = {
  name: 'values',
  transform(code, id) {
    if (/^export let /m.test(code)) throw new Error(`${id}: exports what changes`);
    return null;
  },
  generateBundle(_options, parts) {
    for (const part of Object.values(parts)) {
      if (part.type !== 'chunk') continue;
      part.code = part.code.replace(
        /Object\.defineProperty\(exports,"([\w$]+)",\{enumerable:!0,get:function\(\)\{return ([\w$]+)\}\}\)/g,
        'exports.$1=$2',
      );
    }
  },
};

const WIDTHS = /[\\/]fast-string-truncated-width[\\/]dist[\\/]index\.js$/;
const PATTERN = /^const \w+_RE = .*;\n/gm;

/**
 * Has fast-string-width make its patterns when it is called, as it is for a text beyond ASCII: they look
 * through Unicode, which takes a hundredth of bare Node's start.
 * @type {import('rolldown').Plugin}
 */
const LATE_PATTERNS = {
  name: 'late-patterns',
  transform(code, id) {
    if (!WIDTHS.test(id)) return null;
    const late = (code.match(PATTERN) ?? []).join('');
    const changed = code.replace(PATTERN, '').replace('/* CONSTANTS */', () => late);
    if (late === '' || !changed.includes(late)) throw new Error(`${id}: is written otherwise now`);
    return changed;
  },
};

export const SPARED = [VALUES, LATE_PATTERNS];
