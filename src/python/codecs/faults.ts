import {error} from '../objects/errors.ts';
import {PyBytes} from '../objects/values.ts';
import {refuse} from '../run/refusals.ts';
import {escapeCode} from '../text/escape-code.ts';

const KNOWN =
  /^(?:strict|ignore|replace|xmlcharrefreplace|backslashreplace|namereplace|surrogateescape|surrogatepass)$/;

/** Of what is no text: some bytes, and where and why they are none. */
export interface ByteFault {
  readonly encoding: string;
  readonly bytes: readonly number[];
  readonly from: number;
  readonly to: number;
  readonly reason: string;
}

/** What stands for bytes at fault. `errors` is what `bytes.decode` calls so. Raises UnicodeDecodeError and LookupError. */
export function decodedInstead(errors: string, fault: ByteFault): string {
  const {encoding, bytes, from, to, reason} = fault;
  const faulty = bytes.slice(from, to);
  checkHandler(errors);
  if (errors === 'ignore') return '';
  if (errors === 'replace') return '\ufffd';
  if (errors === 'backslashreplace') return faulty.map(escapeCode).join('');
  if (errors === 'surrogateescape' && faulty.every(byte => byte >= 0x80))
    return String.fromCharCode(...faulty.map(byte => 0xdc00 + byte));
  if (errors === 'xmlcharrefreplace' || errors === 'namereplace')
    throw error('TypeError', "don't know how to handle UnicodeDecodeError in error callback");
  throw error('UnicodeDecodeError', encoding, new PyBytes([...bytes]), from, to, reason);
}

/** Of characters that an encoding has not: which of a text, and why. */
export interface TextFault {
  readonly encoding: string;
  readonly text: string;
  /** The numbers of all its characters. */
  readonly codes: readonly number[];
  readonly from: number;
  readonly to: number;
  readonly reason: string;
}

/** What stands for characters that an encoding has not: a text that it has, or bytes. */
export function encodedInstead(errors: string, fault: TextFault): string | readonly number[] {
  const {encoding, text, from, to, reason} = fault;
  const faulty = fault.codes.slice(from, to);
  checkHandler(errors);
  if (errors === 'ignore') return '';
  if (errors === 'replace') return '?'.repeat(faulty.length);
  if (errors === 'xmlcharrefreplace') return faulty.map(code => `&#${code};`).join('');
  if (errors === 'backslashreplace') return faulty.map(escapeCode).join('');
  if (errors === 'surrogateescape' && faulty.every(code => code >= 0xdc80 && code <= 0xdcff))
    return faulty.map(code => code - 0xdc00);
  throw error('UnicodeEncodeError', encoding, text, from, to, reason);
}

/** Raises LookupError for the name of no such rule. */
function checkHandler(errors: string): void {
  if (!KNOWN.test(errors)) throw error('LookupError', `unknown error handler name '${errors}'`);
  if (errors === 'namereplace' || errors === 'surrogatepass')
    refuse(`errors="${errors}" is not modelled`, 'use "replace" or "ignore"');
}
