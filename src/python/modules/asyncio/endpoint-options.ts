import type {Value} from '../../objects/types.ts';
import {asIndex} from '../../operations/conversion.ts';
import {isInt} from '../../operations/numbers.ts';
import {refuse} from '../../run/refusals.ts';

type Maybe = Value | undefined;

const AF_INET = 2;
const AF_INET6 = 10;
const IPPROTO_TCP = 6;
const AI_PASSIVE = 1;

/** Refuses what is asked for by these names, unless it is what these hosts have anyway. */
export function refuseOptions(
  names: string,
  values: readonly Maybe[],
  hosts: readonly Value[],
): void {
  for (const [index, name] of names.split(', ').entries()) {
    const value = values[index];
    if (value == null || value === false || isAnyway(name, value, hosts)) continue;
    refuse(`"${name}" of a connection is not modelled`, 'leave it out');
  }
}

/** The flags of who listens; without them no host is the machine itself, and not every address. */
export function refuseServerFlags(flags: Maybe): void {
  if (flags === undefined || (isInt(flags) && asIndex(flags) === AI_PASSIVE)) return;
  refuse('"flags=" of a server other than AI_PASSIVE are not modelled', 'leave them out');
}

function isAnyway(name: string, value: Value, hosts: readonly Value[]): boolean {
  if (!isInt(value)) return false;
  const number = asIndex(value);
  if (number === 0) return true;
  if (name === 'proto=') return number === IPPROTO_TCP;
  return name === 'family=' && hosts.every(host => familyOf(host) === number);
}

const familyOf = (host: Value) =>
  typeof host === 'string' && host.includes(':') ? AF_INET6 : AF_INET;
