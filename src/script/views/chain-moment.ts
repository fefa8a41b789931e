import type {PaperMoment} from './slip-moment.ts';
import type {SoloMoment} from './solo-moment.ts';

/** A program, and who awaits whom in it, from the plain code on top down to what really waits. */
export interface ChainMoment extends SoloMoment {
  readonly view: 'call chain';
  readonly links: readonly PaperMoment[];
  /** The same chain, lying on the title and on the takeaway. */
  readonly cards: readonly PaperMoment[];
}
