import { ExpectedError, FailureError } from '../../errors.ts';
import { faultCode } from '../fault-code.ts';

/** What the system says as an error for the person: `message (ENOSPC)`. Any other error as it is. */
export function asFailure(message: string, cause: unknown): unknown {
  if (cause instanceof ExpectedError || faultCode(cause) === 'unknown fault') return cause;
  return new FailureError(`${message} (${faultCode(cause)})`, { cause });
}
