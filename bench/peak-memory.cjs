// Loaded into a program by --require: writes its peak memory in MiB to a file as it ends.
const { readFileSync, writeFileSync } = require('node:fs');

/** On Linux the kernel's figure for this program alone: `maxRSS` counts in who started it. */
function peakKilobytes() {
  if (process.platform !== 'linux') return process.resourceUsage().maxRSS;
  return Number(/^VmHWM:\s+(\d+) kB/m.exec(readFileSync('/proc/self/status', 'utf8'))?.[1]);
}

process.on('exit', () => {
  writeFileSync(process.env['STAR_COACH_PEAK'] ?? '', String(peakKilobytes() / 1024));
});
