import type {ErrorName, Host, Value} from '../host.ts';

/** What the system's calls fail with: Python's exception, its number on Linux, and its text. */
const ERRORS = {
  EAGAIN: ['BlockingIOError', 11, 'Resource temporarily unavailable'],
  EINVAL: ['OSError', 22, 'Invalid argument'],
  EPIPE: ['BrokenPipeError', 32, 'Broken pipe'],
  EADDRINUSE: ['OSError', 98, 'Address already in use'],
  ECONNRESET: ['ConnectionResetError', 104, 'Connection reset by peer'],
  ENOTCONN: ['OSError', 107, 'Transport endpoint is not connected'],
  EDESTADDRREQ: ['OSError', 89, 'Destination address required'],
  EMSGSIZE: ['OSError', 90, 'Message too long'],
  ETIMEDOUT: ['TimeoutError', 110, 'Connection timed out'],
  ECONNREFUSED: ['ConnectionRefusedError', 111, 'Connection refused'],
  EAI_NONAME: ['gaierror', -2, 'Name or service not known'],
} as const satisfies Record<string, readonly [ErrorName, number, string]>;

export type Errno = keyof typeof ERRORS;

/** `OSError(errno, text)`; the text is the system's own unless given. */
export function systemError(host: Host, errno: Errno, text?: string): Value {
  const [name, number, own] = ERRORS[errno];
  return host.error(name, number, text ?? own);
}

/** Its number on Linux. */
export function errnoOf(errno: Errno): number {
  return ERRORS[errno][1];
}
