import { ExpectedError, FailureError } from '../../errors.ts';
import { faultCode } from '../files/fault-code.ts';
import { NoFile } from '../files/read-file.ts';

/** What the system says as an error for the person: `message (ENOSPC)`. Any other error as it is. */
export function asFailure(message: string, cause: unknown): unknown {
  if (cause instanceof NoFile) return new FailureError(`${message} (${cause.message})`, { cause });
  if (cause instanceof ExpectedError || faultCode(cause) === 'unknown fault') return cause;
  return new FailureError(`${message} (${faultCode(cause)})`, { cause });
}
