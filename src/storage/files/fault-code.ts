/** How the system names what went wrong, such as ENOSPC. */
export function faultCode(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'unknown fault';
}
