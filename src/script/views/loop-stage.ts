import type {CastMember} from '../cast.ts';
import type {CodeLine} from '../code.ts';
import type {TimedShot} from '../pacing.ts';
import {routeLength} from '../route.ts';
import {BEFORE, type RunState} from '../run-state.ts';
import type {Score} from '../score.ts';
import type {FilmSeconds, Point} from '../units.ts';
import type {Words} from '../words.ts';

/** What the parts of a scene are built from. */
export interface LoopStage {
  readonly score: Score;
  readonly words: Words;
  readonly cast: readonly CastMember[];
  readonly shots: readonly TimedShot[];
  /** What is true after each shot. */
  readonly states: readonly RunState[];
  readonly code: readonly CodeLine[];
  /** Whether nothing else may stand between the code and what is printed. */
  readonly hasRoom?: boolean;
}

/** One shot, with what was true before it and what is true after. */
export interface Step {
  /** Its place among the shots. */
  readonly index: number;
  readonly shot: TimedShot;
  readonly before: RunState;
  readonly after: RunState;
}

/** Each shot with what was true before and after its event. */
export function stepsOf({shots, states}: Pick<LoopStage, 'shots' | 'states'>): Step[] {
  return shots.map((shot, index) => ({
    index,
    shot,
    before: states[index - 1] ?? BEFORE,
    after: states[index] ?? BEFORE,
  }));
}

/** A short hop from one place to another. */
export const HOP: FilmSeconds = 0.35;

/** Pixels a second above which a hop is no longer followed by the eye, but seen as a jump. */
export const FASTEST = 2300;

/** How long a card takes along a route. Every event that moves a card dwells longer than the longest one. */
export function hopTime(route: readonly Point[]): FilmSeconds {
  return Math.max(HOP, routeLength(route) / FASTEST);
}

/** Fades of text and of looks. */
export const FADE: FilmSeconds = 0.2;
