// Lets `npx star-coach` in a clone run the clone's own build at once. Without the link npx installs
// the clone into its cache first, which takes seconds; on Windows it still does.
import { rmSync, symlinkSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

if (process.platform !== 'win32') {
  const link = fileURLToPath(new URL('../node_modules/.bin/star-coach', import.meta.url));
  rmSync(link, { force: true });
  symlinkSync('../../bin/star-coach.js', link);
}
