/** Days since 1970-01-01 of a date of the Gregorian calendar. */
export function daysFromCivil(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yoe = y - era * 400;
  const doy = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const doe = yoe * 365 + Math.floor(yoe / 4) - Math.floor(yoe / 100) + doy;
  return era * 146097 + doe - 719468;
}

/** The date so many days after 1 January 1970, or before it if there are fewer than 0. */
export function civilFromDays(days: number): [year: number, month: number, day: number] {
  const z = days + 719468;
  const era = Math.floor(z / 146097);
  const doe = z - era * 146097;
  const yoe = Math.floor(
    (doe - Math.floor(doe / 1460) + Math.floor(doe / 36524) - Math.floor(doe / 146096)) / 365,
  );
  const doy = doe - (365 * yoe + Math.floor(yoe / 4) - Math.floor(yoe / 100));
  const mp = Math.floor((5 * doy + 2) / 153);
  const month = mp < 10 ? mp + 3 : mp - 9;
  return [yoe + era * 400 + (month <= 2 ? 1 : 0), month, doy - Math.floor((153 * mp + 2) / 5) + 1];
}

/** A moment in its parts, as `time.struct_time` has them. */
export interface Moment {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  readonly microsecond: number;
}

export const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
export const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** 0 is Monday. */
export function weekday({year, month, day}: Moment): number {
  return (((daysFromCivil(year, month, day) + 3) % 7) + 7) % 7;
}

/** 1 for 1 January, to 366. */
export function dayOfYear({year, month, day}: Moment): number {
  return daysFromCivil(year, month, day) - daysFromCivil(year, 1, 1) + 1;
}

/** Filled up with zeros. */
export function pad(value: number, width = 2): string {
  return String(value).padStart(width, '0');
}

/** The moment so many seconds after 1970-01-01T00:00:00Z. */
export function momentAt(seconds: number, microsecond = 0): Moment {
  const days = Math.floor(seconds / 86400);
  const rest = seconds - days * 86400;
  const [year, month, day] = civilFromDays(days);
  const [hour, minute] = [Math.floor(rest / 3600), Math.floor((rest % 3600) / 60)];
  return {year, month, day, hour, minute, second: Math.floor(rest % 60), microsecond};
}

/** As `time.asctime` shows it, 24 characters: `Sat Nov 21 13:30:33 2026`. */
export function asctime(moment: Moment): string {
  const {year, month, day, hour, minute, second} = moment;
  const name = (DAYS[weekday(moment)] ?? '').slice(0, 3);
  const clock = `${pad(hour)}:${pad(minute)}:${pad(second)}`;
  return `${name} ${(MONTHS[month - 1] ?? '').slice(0, 3)} ${String(day).padStart(2)} ${clock} ${year}`;
}
