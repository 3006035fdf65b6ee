// Loaded into a program by --require: writes down the path of each of its files as it is read to be run.
const fs = require('node:fs');

const { appendFileSync, readFileSync } = fs;
Object.assign(fs, {
  /** @param {Parameters<typeof readFileSync>} call */
  readFileSync(...call) {
    const [path] = call;
    if (String(path).endsWith('.cjs')) {
      appendFileSync(process.env['STAR_COACH_LOADED'] ?? '', `${path}\n`);
    }
    return readFileSync(...call);
  },
});
