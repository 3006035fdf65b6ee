// Preloaded into the program: its clock starts at CLOCK_AT, a local time, and goes on from there.
const Real = Date;
const ahead = Real.parse(process.env['CLOCK_AT'] ?? '') - Real.now();

globalThis.Date = class extends Real {
  /** @param {[] | [number]} parts */
  constructor(...parts) {
    super(...(parts.length === 0 ? [Real.now() + ahead] : parts));
  }

  static now() {
    return Real.now() + ahead;
  }
};
