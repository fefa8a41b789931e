import type {Line} from '../caption.ts';
import type {Names} from '../cast.ts';

export interface TitleMoment {
  readonly series: string;
  readonly title: string;
  readonly subtitle: string;
  readonly alpha: number;
}

/** The closing card at one instant. */
export interface TakeawayMoment {
  readonly heading: string;
  readonly lines: readonly Line[];
  readonly alpha: number;
  /** Two rows of letters, the first over the second; empty when the card compares something else. */
  readonly orders: readonly {readonly label: string; readonly names: Names}[];
}
