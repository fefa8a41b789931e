import type {VirtualSeconds} from '../../model/schedule.ts';
import type {SlipLook} from '../clip.ts';
import type {Crossing} from '../track.ts';
import type {Point} from '../units.ts';
import type {SideMoment} from './duel-moment.ts';

export interface TokenLook {
  readonly look: SlipLook;
  readonly word: string;
}

/** What a call gave back: a slip that waits for somebody, or a request under way. */
export interface TokenMoment {
  readonly call: string;
  readonly isRequest: boolean;
  /** Its top left corner. */
  readonly at: Point;
  readonly look: Crossing<TokenLook>;
  readonly alpha: number;
}

/** Two languages side by side, over their lanes on one axis. */
export interface PairMoment {
  readonly view: 'pair';
  readonly sides: readonly SideMoment[];
  readonly tokens: readonly TokenMoment[];
  readonly now: VirtualSeconds;
}
