/**
 * @typedef {object} Room
 * @property {string} name its folder in `src`
 * @property {boolean} [pure] it touches nothing outside itself
 * @property {string[]} [apart] rooms before it, or files of them, that are none of its business
 * @property {boolean} [system] whether it may use Node itself; a pure one may not
 * @property {string} [why] what to say to one that imports what it may not
 */

const TERMINAL = ['terminal/*.ts', 'terminal/keys/**', 'terminal/plain/**', 'terminal/take/**'];

/**
 * The rooms of `src`, the ground first: one may import those before it, never one after it.
 * @type {readonly Room[]}
 */
export const ROOMS = [
  { name: 'text', pure: true },
  { name: 'language', pure: true },
  { name: 'scenario', pure: true },
  { name: 'review', pure: true },
  { name: 'speech', pure: true, apart: ['review'] },
  { name: 'quiz', pure: true, apart: ['review', 'speech'] },
  { name: 'rehearsal', pure: true, apart: ['quiz'] },
  { name: 'progress', pure: true },
  { name: 'mock', pure: true, apart: ['speech', 'quiz'] },
  { name: 'authoring', pure: true, apart: ['speech', 'rehearsal', 'mock'] },
  { name: 'report', pure: true, apart: ['speech', 'quiz', 'mock'] },
  { name: 'storage', why: 'storage keeps files; it shows and decides nothing' },
  {
    name: 'terminal',
    apart: ['storage'],
    why: 'the terminal asks and shows; it keeps and decides nothing',
  },
  {
    name: 'terminal/screens',
    pure: true,
    apart: ['storage'],
    why: 'a screen turns data into lines and knows nothing else',
  },
  {
    name: 'audio',
    apart: ['terminal'],
    why: 'recorders and recognisers know nothing of what is shown; they are loaded only when asked for',
  },
  { name: 'library', apart: ['storage', 'audio', ...TERMINAL], system: false },
  { name: 'session', apart: ['storage', 'audio', ...TERMINAL], system: false },
  {
    name: 'commands',
    apart: ['storage', 'audio', ...TERMINAL],
    system: false,
    why: 'a command knows the ports and the screens, never what is behind them',
  },
  { name: 'program' },
  { name: 'world' },
];

const SYSTEM = ['node:*', 'chalk', 'inquirer', 'ora', 'commander'];

/** What a pattern names, seen from anywhere in `src`. @param {string} name */
const pattern = (name) => (name.includes('*') ? `**/${name}` : `**/${name}/**`);

/**
 * @param {Room} room
 * @param {number} at
 */
function importRules({ name, pure = false, apart = [], system = !pure, why }, at) {
  const later = ROOMS.slice(at + 1)
    .map((room) => room.name)
    .filter((other) => !other.startsWith(`${name}/`));
  const above = {
    group: [...later, ...apart].map(pattern),
    message: why ?? `${name} stands below this room: see the map in CONTRIBUTING.md`,
  };
  const outside = {
    group: SYSTEM,
    message: pure ? 'a pure room touches nothing outside itself' : 'the ports touch the world',
  };
  const patterns = [above, ...(system ? [] : [outside])].filter(({ group }) => group.length > 0);
  const inside = ROOMS.map((room) => room.name).filter((other) => other.startsWith(`${name}/`));
  return {
    includes: [`src/${name}/**`, ...inside.map((other) => `!src/${other}/**`)],
    linter: {
      rules: {
        style: { noRestrictedImports: { level: 'error', options: { patterns } } },
      },
    },
    ...(pure ? { plugins: ['./.biome/no-hidden-input.grit'] } : {}),
  };
}

/** Biome's overrides: who may import whom, and the one exit door. */
export function overrides() {
  return [
    ...ROOMS.map(importRules).filter(
      ({ linter }) => linter.rules.style.noRestrictedImports.options.patterns.length > 0,
    ),
    { includes: ['src/**', '!src/main.ts'], plugins: ['./.biome/one-exit-door.grit'] },
  ];
}
