// Loaded into the program by --require: the faults nobody expects, when asked for by a signal.
process.on('SIGUSR2', () => {
  const fault = process.env['STAR_COACH_FAULT'];
  if (fault === 'throw') throw new Error('thrown on purpose');
  if (fault === 'rejection') Promise.reject(new Error('rejected on purpose'));
  else process.exit(7);
});
