import {SourceError} from '../../src/python/source.ts';
import {Choices} from '../choices.ts';
import {idiomaticProgram} from '../idioms/programs.ts';
import {CALLS} from './calls.ts';
import {LINES} from './lines.ts';
import {Marked} from './marked.ts';
import {WORDS} from './words.ts';

const SLIPS = [...WORDS, ...LINES, ...CALLS];

/**
 * A program as its learners hand it in: one of those that people write, with one slip in it, seldom two. Many of them
 * fail, and how they do is what a learner sees most of.
 */
export function slippedProgram(seed: number): string {
  const choices = new Choices(seed);
  const right = idiomaticProgram(seed);
  const once = slipped(right, choices);
  return choices.chance(0.2) ? slipped(once, choices) : once;
}

/** The program as it is, if it cannot be cut into words any more. */
function slipped(source: string, choices: Choices): string {
  const program = markedOf(source);
  if (program === null) return source;
  for (;;) {
    const changed = choices.pick(SLIPS)(program, choices);
    if (changed !== null && changed !== source) return changed;
  }
}

function markedOf(source: string): Marked | null {
  try {
    return new Marked(source);
  } catch (error) {
    if (error instanceof SourceError) return null;
    throw error;
  }
}
