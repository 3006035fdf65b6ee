// Preloaded into the program: its clock starts at CLOCK_AT, a local time, and goes on from there.
const ahead = Date.parse(process.env['CLOCK_AT'] ?? '') - Date.now();
const { now } = Date;
const moved = () => now() + ahead;

globalThis.Date = new Proxy(Date, {
  construct: (date, parts) =>
    parts.length === 0 ? new date(moved()) : Reflect.construct(date, parts),
  get: (date, name) => (name === 'now' ? moved : Reflect.get(date, name)),
});
