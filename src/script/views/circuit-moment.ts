import type {LoopMoment} from './loop-moment.ts';

/** The part of the loop view that shows the same instant without costume. */
export type CircuitMoment = Pick<LoopMoment, 'cards' | 'seat' | 'trails' | 'zones' | 'names'>;
