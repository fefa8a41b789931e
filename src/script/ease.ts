/** Maps the progress of a move, 0 to 1, to how far the value has come. */
export type Ease = (progress: number) => number;

export const linear: Ease = progress => progress;

export const easeInOutCubic: Ease = progress =>
  progress < 0.5 ? 4 * progress ** 3 : 1 - (-2 * progress + 2) ** 3 / 2;

export const easeOutCubic: Ease = progress => 1 - (1 - progress) ** 3;
