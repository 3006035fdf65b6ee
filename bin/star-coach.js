#!/usr/bin/env node
// CommonJS, like the bundle: it starts a tenth of bare Node's time sooner than a module does.
const { existsSync, readFileSync } = require('node:fs');
const { join } = require('node:path');
const { Script } = require('node:vm');

const HEAD = Buffer.from('(function (exports, require, module, __filename, __dirname) {');
const TAIL = Buffer.from('\n})');
const dist = join(__dirname, '..', 'dist');
const exported = new Map();
const scripts = new Map();

/** The code of a chunk that the build had V8 compile; another V8 than that one does not take it. */
function compiled(path) {
  return existsSync(`${path}.cache`) ? readFileSync(`${path}.cache`) : undefined;
}

/** Loads a chunk of the bundle as `require` does, without compiling again what was compiled. */
function load(name) {
  if (exported.has(name)) return exported.get(name).exports;
  const filename = join(dist, name);
  // Put together as bytes: a text that is made on the heap has to be collected there.
  const text = Buffer.concat([HEAD, readFileSync(filename), TAIL]).latin1Slice();
  const script = new Script(text, { filename, cachedData: compiled(filename) });
  const module = { exports: {} };
  exported.set(name, module);
  scripts.set(filename, script);
  script.runInThisContext()(module.exports, requireFrom, module, filename, dist);
  return module.exports;
}

function requireFrom(id) {
  return id.startsWith('./') ? load(id.slice(2)) : require(id);
}

if (existsSync(join(dist, 'main.cjs'))) load('main.cjs');
else {
  process.stderr.write('error: star-coach is not built yet: run "npm run build" once\n');
  process.exitCode = 1;
}

/** What has run, for the build that writes the compiled code down. */
module.exports = scripts;
