#!/usr/bin/env node
// CommonJS, like the bundle: it starts a tenth of bare Node's time sooner than a module does.
try {
  require('../dist/main.cjs');
} catch (error) {
  if (error.code !== 'MODULE_NOT_FOUND') throw error;
  process.stderr.write('error: star-coach is not built yet: run "npm run build" once\n');
  process.exitCode = 1;
}
