import type {VirtualSeconds} from '../../model/schedule.ts';
import type {SideMoment} from './duel-moment.ts';
import type {FlagMoment, PointerMoment} from './loop-moment.ts';

/** One of two long programs: of its errors, too, the way is told in the code. */
export interface AbreastSide extends SideMoment {
  readonly flags: readonly FlagMoment[];
  readonly pointers: readonly PointerMoment[];
}

/** Two long programs side by side, over their lanes on one axis. */
export interface AbreastMoment {
  readonly view: 'abreast';
  readonly sides: readonly AbreastSide[];
  readonly now: VirtualSeconds;
}
