/** `1.0 s`: seconds as they stand on the stage. */
export function seconds(value: number, decimals = 1): string {
  return `${value.toFixed(decimals)} s`;
}

/** `3 s`, `0.5 s`: a total or an axis mark, without decimals that say nothing. */
export function shortSeconds(value: number): string {
  return `${short(value)} s`;
}

/** `3`, `0.5`: without decimals that say nothing. */
export function short(value: number): string {
  return String(Number(value.toFixed(2)));
}
