import type {Choices} from '../choices.ts';
import type {Marked} from './marked.ts';

/** One way to slip: the program with the slip in it, or null where there is no place for it. */
export type Slip = (program: Marked, choices: Choices) => string | null;
