import type {VirtualSeconds} from '../../model/schedule.ts';
import type {CardTexts} from '../clip.ts';

/** One piece of advice. */
export interface AdviceMoment extends CardTexts {
  /** The beat it belongs to: which little picture it has. */
  readonly name: string;
  readonly alpha: number;
  /** Whether it is the one the caption speaks about, 0 to 1. */
  readonly lit: number;
}

/** Cards laid out one after the other; nothing runs here. */
export interface DeckMoment {
  readonly view: 'cards';
  readonly now: VirtualSeconds;
  /** The question that all cards answer. */
  readonly heading: string;
  readonly advice: readonly AdviceMoment[];
  /** How visible the cards are, small, on the title and on the takeaway. */
  readonly onTitle: number;
  readonly onTakeaway: number;
}
