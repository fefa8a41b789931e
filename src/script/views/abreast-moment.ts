import type {VirtualSeconds} from '../../model/schedule.ts';
import type {DuelSide} from './duel-moment.ts';
import type {FlagMoment} from './loop-moment.ts';

/** One of two long programs: of its errors, too, the way is told in the code. */
export interface AbreastSide extends DuelSide {
  readonly flags: readonly FlagMoment[];
}

/** Two long programs side by side, over their lanes on one axis. */
export interface AbreastMoment {
  readonly view: 'abreast';
  readonly sides: readonly AbreastSide[];
  readonly now: VirtualSeconds;
}
