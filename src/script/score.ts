import {type Blend, Track} from './track.ts';
import {type FilmSeconds, type Point, SAME_INSTANT} from './units.ts';

const mixNumbers: Blend<number> = (from, to, progress) => from + (to - from) * progress;

const mixPoints: Blend<Point> = (from, to, progress) => ({
  x: mixNumbers(from.x, to.x, progress),
  y: mixNumbers(from.y, to.y, progress),
});

/** All the tracks of one film, so that it can say when nothing at all moves. */
export class Score {
  private readonly tracks: Track<never>[] = [];
  private busy: (readonly [FilmSeconds, FilmSeconds])[] | undefined;

  /** A property with a blend of its own. */
  add<T>(initial: T, blend: Blend<T>): Track<T> {
    const track = new Track(initial, blend);
    this.tracks.push(track as unknown as Track<never>);
    return track;
  }

  number(initial: number): Track<number> {
    return this.add(initial, mixNumbers);
  }

  point(initial: Point): Track<Point> {
    return this.add(initial, mixPoints);
  }

  /** A value that cuts; read it with `crossing` where the change is shown as a fade. */
  look<T>(initial: T): Track<T> {
    return this.add(initial, (from, to, progress) => (progress < 1 ? from : to));
  }

  /** The middle of every stretch in which anything changes. */
  moves(): FilmSeconds[] {
    this.busy ??= merge(this.tracks.flatMap(track => track.changes()));
    return this.busy
      .filter(([, end]) => Number.isFinite(end))
      .map(([start, end]) => (start + end) / 2);
  }

  /** Whether every track holds one value from `from` to `until`, both included. */
  isStill(from: FilmSeconds, until: FilmSeconds): boolean {
    this.busy ??= merge(this.tracks.flatMap(track => track.changes()));
    return !this.busy.some(
      ([start, end]) => start < until + SAME_INSTANT && end > from + SAME_INSTANT,
    );
  }
}

function merge(intervals: (readonly [number, number])[]): (readonly [number, number])[] {
  const merged: [number, number][] = [];
  for (const [start, end] of intervals.sort((a, b) => a[0] - b[0])) {
    const last = merged.at(-1);
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else merged.push([start, end]);
  }
  return merged;
}
