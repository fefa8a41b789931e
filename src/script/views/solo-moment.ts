import type {LoopMoment} from './loop-moment.ts';

/** The left half of every view of one program: the program, its bookmarks, and what it has printed. */
export type SoloMoment = Pick<
  LoopMoment,
  'file' | 'code' | 'names' | 'bookmarks' | 'pointers' | 'console' | 'zones' | 'now'
>;
