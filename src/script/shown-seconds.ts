/** `1.0 s`: seconds as they stand on the stage. */
export function seconds(value: number): string {
  return `${value.toFixed(1)} s`;
}

/** `8.2`, `3600`: a time that runs down from `whole`; of a long one nobody reads the tenths. */
export function running(value: number, whole: number): string {
  if (isFine(whole)) return value.toFixed(2);
  return value.toFixed(value < 100 ? 1 : 0);
}

/** What a clock shows on its way to `whole`: hundredths, where that is less than a second. */
export function clockDigits(now: number, whole: number): string {
  if (whole > 0 && whole < 1) return now.toFixed(2);
  return now.toFixed(now < 1000 ? 1 : 0);
}

/** `0.05`, `0.2`, `1.3`: when something happened, or how long it took. */
export function settled(value: number): string {
  return running(value, value);
}

/** Less than a second, and no whole tenths: in tenths it would be another time. */
function isFine(value: number): boolean {
  return value < 1 && Number(value.toFixed(1)) !== Number(value.toFixed(2));
}

/** `3 s`, `0.5 s`: a total or an axis mark, without decimals that say nothing. */
export function shortSeconds(value: number): string {
  return `${short(value)} s`;
}

/** `3`, `0.5`: without decimals that say nothing. */
export function short(value: number): string {
  return String(Number(value.toFixed(2)));
}
