import type {VirtualSeconds} from '../../model/schedule.ts';
import type {Hue, Names} from '../cast.ts';
import type {CodeLine} from '../code.ts';
import type {BookmarkMoment, PointerMoment, RelayMoment} from './loop-moment.ts';

export interface PrintedMoment {
  readonly text: string;
  readonly hue: Hue;
  readonly alpha: number;
}

/** One of the two programs at one instant of film. */
export interface SideMoment {
  readonly name: string;
  readonly heading: string;
  readonly remark: string;
  readonly code: readonly CodeLine[];
  readonly names: Names;
  readonly bookmarks: readonly BookmarkMoment[];
  readonly relays: readonly RelayMoment[];
  /** What it has printed, in a row. */
  readonly printed: readonly PrintedMoment[];
  /** How much of it is there: it stands back while the film tells of the other. */
  readonly alpha: number;
}

/** One of two programs of which the captions speak in turn. */
export interface DuelSide extends SideMoment {
  readonly pointers: readonly PointerMoment[];
}

/** Two programs on one time axis. */
export interface DuelMoment {
  readonly view: 'duel';
  readonly sides: readonly DuelSide[];
  readonly now: VirtualSeconds;
}
