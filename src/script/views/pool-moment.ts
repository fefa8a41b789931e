import type {Crossing} from '../track.ts';
import type {CardMoment} from './loop-moment.ts';
import type {SoloMoment} from './solo-moment.ts';

/** A thread of the pool: what it was given to call, and how far that is. */
export interface WorkerMoment {
  readonly call: string;
  readonly look: Crossing<'idle' | 'works' | 'done'>;
  /** How lit the way to it and the way back are, 0 to 1. */
  readonly sent: number;
  readonly back: number;
}

/** The loop's thread and the pool's at one instant of film. */
export interface PoolMoment extends SoloMoment {
  readonly view: 'pool';
  readonly cards: readonly CardMoment[];
  readonly worker: WorkerMoment;
}
