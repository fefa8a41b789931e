import {valueError} from '../objects/errors.ts';
import {refuse} from '../run/refusals.ts';
import {repr} from '../text/repr.ts';
import {civilFromDays, DAYS, daysFromCivil, MONTHS, type Moment} from './calendar.ts';

const short = (name: string) => name.slice(0, 3);
const oneOf = (names: readonly string[]) => names.join('|');

/** What each directive of a format accepts, as `time.strptime` documents them. */
const DIRECTIVES: Readonly<Record<string, string>> = {
  d: '3[01]|[12]\\d|0[1-9]|[1-9]| [1-9]',
  f: '\\d{1,6}',
  H: '2[0-3]|[01]\\d|\\d',
  I: '1[0-2]|0[1-9]|[1-9]| [1-9]',
  j: '36[0-6]|3[0-5]\\d|[12]\\d\\d|0[1-9]\\d|00[1-9]|[1-9]\\d|0[1-9]|[1-9]',
  m: '1[0-2]|0[1-9]|[1-9]',
  M: '[0-5]\\d|\\d',
  S: '6[01]|[0-5]\\d|\\d',
  w: '[0-6]',
  u: '[1-7]',
  y: '\\d\\d',
  Y: '\\d{4}',
  z: '[+-]\\d\\d:?[0-5]\\d(?::?[0-5]\\d(?:\\.\\d{1,6})?)?|Z',
  Z: 'UTC|GMT',
  p: 'AM|PM',
  A: oneOf(DAYS),
  a: oneOf(DAYS.map(short)),
  B: oneOf(MONTHS),
  b: oneOf(MONTHS.map(short)),
};

/** Directives that stand for several. */
const SHORTHANDS: Readonly<Record<string, string>> = {
  c: '%a %b %d %H:%M:%S %Y',
  x: '%m/%d/%y',
  X: '%H:%M:%S',
  T: '%H:%M:%S',
  R: '%H:%M',
  e: '%d',
};

/** A moment as a text says it. */
export interface Parsed {
  readonly moment: Moment;
  /** Microseconds east of UTC, if the text says. */
  readonly offset: number | null;
  readonly zone: string | null;
}

/** Reads a date as its format says. Throws ValueError; refuses weeks. */
export function strptime(text: string, format: string): Parsed {
  const found = new RegExp(`^(?:${patternOf(format)})`, 'i').exec(text);
  if (found === null) {
    throw valueError(`time data ${repr(text)} does not match format ${repr(format)}`);
  }
  const rest = text.slice(found[0].length);
  if (rest !== '') throw valueError(`unconverted data remains: ${rest}`);
  return meaning(new Map(Object.entries(found.groups ?? {})));
}

/** Blanks of the format stand for any number of blanks; every directive becomes a group of its name. */
function patternOf(format: string): string {
  const whole = format.replace(/%([cxXTRe])/g, (_, letter: string) => SHORTHANDS[letter] ?? '');
  return whole.replace(/%([\s\S]?)|(\s+)|[^%\s]+/g, (text, letter, blanks) => {
    if (blanks !== undefined) return '\\s+';
    if (letter === undefined) return text.replace(/[\\.^$*+?(){}[\]|/]/g, '\\$&');
    if (letter === '%') return '%';
    if (letter === '') throw valueError(`stray % in format ${repr(format)}`);
    const accepted = DIRECTIVES[letter];
    if (accepted !== undefined) return `(?<${letter}>${accepted})`;
    if ('UWGV'.includes(letter)) {
      refuse(
        `"%${letter}", a week, in a format to read with is not modelled`,
        'give month and day',
      );
    }
    throw valueError(`'${letter}' is a bad directive in format ${repr(format)}`);
  });
}

function meaning(parts: ReadonlyMap<string, string>): Parsed {
  const number = (letter: string, fallback: number) => Number(parts.get(letter) ?? fallback);
  const year = parts.has('y') ? century(number('y', 0)) : number('Y', 1900);
  const [month, day] = dayIn(parts, year);
  if (day > daysIn(year, month)) {
    throw valueError(
      `day ${day} must be in range 1..${daysIn(year, month)} for month ${month} in year ${year}`,
    );
  }
  return {
    moment: {
      year,
      month,
      day,
      hour: hourOf(parts),
      minute: number('M', 0),
      second: number('S', 0),
      microsecond: Number((parts.get('f') ?? '0').padEnd(6, '0')),
    },
    ...zoneOf(parts),
  };
}

/** Two digits: 69 to 99 are of the last century. */
function century(year: number): number {
  return year < 69 ? 2000 + year : 1900 + year;
}

/** The month and its day, by number, by name, or by the day of the year. */
function dayIn(parts: ReadonlyMap<string, string>, year: number): readonly [number, number] {
  const dayOfYear = parts.get('j');
  if (dayOfYear !== undefined && !parts.has('d')) {
    const [, month, day] = civilFromDays(daysFromCivil(year, 1, 1) + Number(dayOfYear) - 1);
    return [month, day];
  }
  const named = parts.get('B') ?? parts.get('b');
  const month =
    named === undefined
      ? Number(parts.get('m') ?? 1)
      : MONTHS.findIndex(name => short(name).toLowerCase() === short(named).toLowerCase()) + 1;
  return [month, Number(parts.get('d') ?? 1)];
}

function daysIn(year: number, month: number): number {
  const following =
    month === 12 ? daysFromCivil(year + 1, 1, 1) : daysFromCivil(year, month + 1, 1);
  return following - daysFromCivil(year, month, 1);
}

function hourOf(parts: ReadonlyMap<string, string>): number {
  const twelve = parts.get('I');
  if (twelve === undefined) return Number(parts.get('H') ?? 0);
  const afternoon = parts.get('p')?.toLowerCase() === 'pm';
  return (Number(twelve) % 12) + (afternoon ? 12 : 0);
}

function zoneOf(parts: ReadonlyMap<string, string>): Pick<Parsed, 'offset' | 'zone'> {
  const text = parts.get('z');
  if (text === undefined) {
    const zone = parts.get('Z') ?? null;
    return {offset: null, zone};
  }
  if (text.toLowerCase() === 'z') return {offset: 0, zone: null};
  const [, sign, hours, minutes, seconds = '0', fraction = ''] =
    /^([+-])(\d\d):?(\d\d)(?::?(\d\d)(?:\.(\d+))?)?$/.exec(text) ?? [];
  const whole = (Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds);
  const micros = whole * 1_000_000 + Number(fraction.padEnd(6, '0'));
  return {offset: sign === '-' ? -micros : micros, zone: null};
}
