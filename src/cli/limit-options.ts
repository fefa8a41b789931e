import {DEFAULT_LIMITS, type Limits} from '../model/limits.ts';
import {UsageError} from './usage-error.ts';

const NAMES = Object.keys(DEFAULT_LIMITS) as (keyof Limits)[];

/** `--limit-steps 1e9` and its like, one for every limit of the model. */
export const LIMIT_OPTIONS: Readonly<Record<`limit-${string}`, {readonly type: 'string'}>> =
  Object.fromEntries(NAMES.map(name => [`limit-${name}`, {type: 'string'}]));

/** The limits that were given; the others keep their defaults. */
export function limitsOf(values: Readonly<Record<string, unknown>>): Partial<Limits> {
  const given = NAMES.flatMap(name => {
    const text = values[`limit-${name}`];
    return typeof text === 'string' ? [[name, limit(name, text)] as const] : [];
  });
  return Object.fromEntries(given);
}

function limit(name: string, text: string): number {
  const value = Number(text);
  if (text.trim() !== '' && value > 0) return value;
  throw new UsageError(`--limit-${name} must be a number above 0, not "${text}".`);
}
