import type {ServiceLayout} from './service.ts';

/** Two places in costume side by side: pixels at 1920x1080; what is inside one counts from its left edge. */
export const SERVICE_HALVES = [80, 990] as const;
export const SERVICE_WIDTH = 850;
export const SERVICE_DIVIDER = {x: 960, top: 40, bottom: 836} as const;
export const SERVICE_HEADING_Y = 68;

/** Words of a table or a dish: what it does, and for how long it needs nobody. */
export const GUEST = {label: 326, note: 363} as const;

/** Where whoever serves walks, and the baseline of the words under them. */
export const AISLE = {y: 448, words: 542} as const;

const AXIS = {labels: 598, top: 622, headingY: 600, x0: 160, x1: 780} as const;

/** Baseline of the key, which holds for both charts. */
export const SERVICE_KEY_Y = 888;

/** Both charts have one scale and the same rows; `rows` by their centres. */
export function serviceLayouts(
  rows: readonly number[],
  step: number,
): readonly [ServiceLayout, ServiceLayout] {
  const {x0, x1, ...axis} = AXIS;
  const bottom = (rows.at(-1) ?? 0) + 28;
  const [left, right] = SERVICE_HALVES.map(x => {
    return {...axis, bottom, rows, step, labelX: x, x0: x + x0, x1: x + x1};
  });
  return [left as ServiceLayout, right as ServiceLayout];
}
