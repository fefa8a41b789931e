import type {Size} from '../pickled-size.ts';

/** What lies between two processes, on Linux. */
export interface Between {
  /** How many bytes it holds that nobody has read. */
  readonly capacity: number;
  /** How much of that a message takes up. */
  readonly taken: (message: Size) => Size;
}

const PAGE = 4096;
/** Above it, the length of a message is written by itself. */
const IN_ONE = 16_384;

/** A pipe has 16 pages, and a message that does not fit into what is left of one begins another. */
export const PIPE: Between = {
  capacity: 16 * PAGE,
  taken: ({least, most}) => ({least, most: inPages(most)}),
};

function inPages(length: number): number {
  if (length < PAGE) return PAGE / Math.floor(PAGE / length);
  return PAGE * (Math.ceil(length / PAGE) + (length > IN_ONE ? 1 : 0));
}

/** What the kernel itself writes down of each part of a message, in bytes. */
const KEPT = 768;

/** A pair of sockets counts the memory that a message takes up, which is allocated in powers of two. */
export const SOCKETS: Between = {
  capacity: 212_992,
  taken: ({least, most}) => ({least: Math.max(least, KEPT), most: 2 * (most + KEPT)}),
};

/** Whether so much gets in: "unclear" within a quarter of what there is room for, as sizes are estimates. */
export type Fit = 'fits' | 'blocks' | 'unclear';

export function admits({capacity}: Between, {least, most}: Size): Fit {
  if (most <= capacity * 0.75) return 'fits';
  return least >= capacity * 1.25 ? 'blocks' : 'unclear';
}
