import {refuse} from '../run/refusals.ts';
import {
  asctime,
  civilFromDays,
  DAYS,
  dayOfYear,
  daysFromCivil,
  MONTHS,
  type Moment,
  pad,
  weekday,
} from './calendar.ts';

/** How far east of UTC, as `%z` shows it, and what the zone is called: nothing for a moment of no zone. */
interface Zone {
  readonly offset: string;
  readonly name: string;
}

/**
 * `strftime`, in the C locale and UTC. A `-` before the letter leaves out what a number is filled up with, as on Linux.
 * Refuses what one system writes and another does not.
 */
export function strftime(
  format: string,
  moment: Moment,
  zone: Zone = {offset: '', name: ''},
): string {
  return format.replace(/%(:z|-?[a-zA-Z%]|.)/g, (whole, directive: string) => {
    const letter = directive.replace('-', '');
    const shown = DIRECTIVES[letter]?.(moment, zone);
    if (shown === undefined) {
      const remedy = 'take a directive that the documentation of "strftime" lists';
      return refuse(`"${whole}" in a format is not modelled`, remedy);
    }
    return letter === directive ? shown : shown.replace(/^[0 ]+(?=\d)/, '');
  });
}

const DIRECTIVES: Readonly<Record<string, (moment: Moment, zone: Zone) => string>> = {
  Y: ({year}) => String(year),
  y: ({year}) => pad(year % 100),
  C: ({year}) => pad(Math.floor(year / 100)),
  G: moment => String(isoWeek(moment).year),
  g: moment => pad(isoWeek(moment).year % 100),
  V: moment => pad(isoWeek(moment).week),
  U: moment => pad(weekOf(moment, (weekday(moment) + 1) % 7)),
  W: moment => pad(weekOf(moment, weekday(moment))),
  m: ({month}) => pad(month),
  d: ({day}) => pad(day),
  e: ({day}) => String(day).padStart(2),
  j: moment => pad(dayOfYear(moment), 3),
  H: ({hour}) => pad(hour),
  I: ({hour}) => pad(hour % 12 || 12),
  M: ({minute}) => pad(minute),
  S: ({second}) => pad(second),
  f: ({microsecond}) => pad(microsecond, 6),
  p: ({hour}) => (hour < 12 ? 'AM' : 'PM'),
  A: moment => dayName(moment),
  a: moment => dayName(moment).slice(0, 3),
  B: moment => monthName(moment),
  b: moment => monthName(moment).slice(0, 3),
  h: moment => monthName(moment).slice(0, 3),
  u: moment => String(weekday(moment) + 1),
  w: moment => String((weekday(moment) + 1) % 7),
  X: clock,
  T: clock,
  R: ({hour, minute}) => `${pad(hour)}:${pad(minute)}`,
  r: (moment, zone) => strftime('%I:%M:%S %p', moment, zone),
  D: date,
  x: date,
  F: ({year, month, day}) => `${year}-${pad(month)}-${pad(day)}`,
  c: moment => asctime(moment),
  s: ({year, month, day, hour, minute, second}) =>
    String(daysFromCivil(year, month, day) * 86400 + hour * 3600 + minute * 60 + second),
  Z: (_, {name}) => name,
  z: (_, {offset}) => offset,
  ':z': (_, {offset}) =>
    offset.replace(/^(...)(..)(..)?/, (_all, ...parts: string[]) =>
      parts.slice(0, 3).filter(Boolean).join(':'),
    ),
  n: () => '\n',
  t: () => '\t',
  '%': () => '%',
};

function date({year, month, day}: Moment): string {
  return `${pad(month)}/${pad(day)}/${pad(year % 100)}`;
}

function clock({hour, minute, second}: Moment): string {
  return `${pad(hour)}:${pad(minute)}:${pad(second)}`;
}

function dayName(moment: Moment): string {
  return DAYS[weekday(moment)] ?? '';
}

function monthName({month}: Moment): string {
  return MONTHS[month - 1] ?? '';
}

/** The week of the year; `since` is how many days ago it began. Days before the first whole week are in week 0. */
function weekOf(moment: Moment, since: number): number {
  return Math.floor((dayOfYear(moment) + 6 - since) / 7);
}

/** The week of ISO 8601: that of its Thursday, which may be in another year. */
function isoWeek(moment: Moment): {readonly year: number; readonly week: number} {
  const days = daysFromCivil(moment.year, moment.month, moment.day) + 3 - weekday(moment);
  const [year] = civilFromDays(days);
  return {year, week: Math.floor((days - daysFromCivil(year, 1, 1)) / 7) + 1};
}
