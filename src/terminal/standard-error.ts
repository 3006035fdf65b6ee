/** Standard error, made when first needed. When it cannot be written to, nobody is left to tell. */
export function standardError(): NodeJS.WriteStream {
  const { stderr } = process;
  if (stderr.listenerCount('error') === 0) stderr.on('error', () => {});
  return stderr;
}
