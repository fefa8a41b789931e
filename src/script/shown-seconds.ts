/** `1.0 s`: seconds as they stand on the stage. */
export function seconds(value: number, decimals = 1): string {
  return `${value.toFixed(decimals)} s`;
}

/** `8.2`, `3600`: a time that runs down; of a long one nobody reads the tenths. */
export function running(value: number): string {
  return value.toFixed(value < 100 ? 1 : 0);
}

/** `3 s`, `0.5 s`: a total or an axis mark, without decimals that say nothing. */
export function shortSeconds(value: number): string {
  return `${short(value)} s`;
}

/** `3`, `0.5`: without decimals that say nothing. */
export function short(value: number): string {
  return String(Number(value.toFixed(2)));
}
