/** Nanoseconds on the virtual clock: whole numbers, exact for 104 days. */
export type Nanoseconds = number;

export const SECOND = 1e9;

/** Python's `round(seconds * 1e9)`: ties go to the even number. */
export function nanoseconds(seconds: number): Nanoseconds {
  const exact = seconds * SECOND;
  const whole = Math.round(exact);
  return whole - exact === 0.5 && whole % 2 !== 0 ? whole - 1 : whole;
}

/** The clock's time as programs and schedules have it. */
export function seconds(time: Nanoseconds): number {
  return time / SECOND;
}
