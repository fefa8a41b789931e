import {type Ease, linear} from './ease.ts';
import {type FilmSeconds, SAME_INSTANT} from './units.ts';

/** The value between `from` and `to` at `progress`, 0 to 1. */
export type Blend<T> = (from: T, to: T, progress: number) => T;

interface Move<T> {
  readonly start: FilmSeconds;
  readonly end: FilmSeconds;
  readonly from: T;
  readonly to: T;
  readonly ease: Ease;
  readonly blend: Blend<T>;
}

/** What a track shows at an instant: two values, and how far from the first to the second, 0 to 1. */
export interface Crossing<T> {
  readonly from: T;
  readonly to: T;
  readonly progress: number;
}

/** What has come to rest. */
export function settled<T>(value: T): Crossing<T> {
  return {from: value, to: value, progress: 1};
}

/**
 * One property over the whole film. Moves are added in the order of their starts while the film is built; after that
 * a track is only read, at any time and in any order.
 */
export class Track<T> {
  private readonly moves: Move<T>[] = [];
  private readonly initial: T;
  private readonly blend: Blend<T>;

  constructor(initial: T, blend: Blend<T>) {
    this.initial = initial;
    this.blend = blend;
  }

  /**
   * Move to `value`, starting at `time`. A move that is still under way is cut there, and the new one starts where the
   * value had got to, so that nothing jumps.
   */
  to(
    value: T,
    time: FilmSeconds,
    duration: FilmSeconds = 0,
    ease = linear,
    blend = this.blend,
  ): this {
    const from = this.at(time);
    const last = this.moves.at(-1);
    if (last && last.start > time) {
      throw new Error(
        `A track's moves must be added in order: ${time} comes before ${last.start}.`,
      );
    }
    this.moves.push({start: time, end: time + duration, from, to: value, ease, blend});
    return this;
  }

  /** `time`, or the start of the last move when that is later: where events come faster than cards can follow. */
  notBefore(time: FilmSeconds): FilmSeconds {
    return Math.max(time, this.moves.at(-1)?.start ?? time);
  }

  at(time: FilmSeconds): T {
    const move = this.moveAt(time);
    if (!move) return this.initial;
    if (time >= move.end - SAME_INSTANT) return move.to;
    return move.blend(move.from, move.to, progressOf(move, time));
  }

  /** Both ends of the move under way, for things that fade from one look to another. */
  crossing(time: FilmSeconds): Crossing<T> {
    const move = this.moveAt(time);
    if (!move) return settled(this.initial);
    if (time >= move.end - SAME_INSTANT) return settled(move.to);
    return {from: move.from, to: move.to, progress: progressOf(move, time)};
  }

  /** When the value changes, as `[start, end]`; a cut has no length. */
  changes(): (readonly [FilmSeconds, FilmSeconds])[] {
    return this.moves.map((move, i) => {
      const next = this.moves[i + 1];
      return [move.start, next ? Math.min(move.end, next.start) : move.end] as const;
    });
  }

  private moveAt(time: FilmSeconds): Move<T> | undefined {
    let low = 0;
    let high = this.moves.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const move = this.moves[middle];
      if (move && move.start <= time + SAME_INSTANT) low = middle + 1;
      else high = middle;
    }
    return this.moves[low - 1];
  }
}

/** How far a move has come; where `time` is a rounding error short of its start, not less than nothing. */
function progressOf<T>({start, end, ease}: Move<T>, time: FilmSeconds): number {
  return ease(Math.max(0, (time - start) / (end - start)));
}
