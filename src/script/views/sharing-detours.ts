import {easeInOutCubic} from '../ease.ts';
import type {FilmSeconds} from '../units.ts';
import type {BookmarkMoment} from './loop-moment.ts';
import {FADE, type LoopStage} from './loop-stage.ts';

const SLIDE: FilmSeconds = 0.25;

/** A stretch in which a task is at a line that no event names; it is lit for as long. */
export interface Detour {
  readonly task: string;
  readonly row: number;
  readonly from: FilmSeconds;
  readonly until: FilmSeconds;
}

type Bookmarks = (time: FilmSeconds) => readonly BookmarkMoment[];

/** The bookmarks, also where no event tells of a line. Detours of one task come in their order. */
export function detoured(
  {cast, score}: Pick<LoopStage, 'cast' | 'score'>,
  bookmarks: Bookmarks,
  detours: readonly Detour[],
): Bookmarks {
  const tracks = cast.map(({task}, index) => {
    const shift = score.number(0);
    const lit = score.number(0);
    const own = detours.filter(detour => detour.task === task && detour.row >= 0);
    for (const [i, {row, from, until}] of own.entries()) {
      const base = bookmarks(from + SLIDE)[index]?.row ?? row;
      shift.to(row - Math.round(base), from, SLIDE, easeInOutCubic);
      lit.to(1, from, FADE);
      if ((own[i + 1]?.from ?? Number.POSITIVE_INFINITY) <= until) continue;
      shift.to(0, until, SLIDE, easeInOutCubic);
      lit.to(0, until, FADE);
    }
    return {shift, lit};
  });
  return time =>
    bookmarks(time).map((bookmark, i) => {
      const own = tracks[i];
      if (!own) return bookmark;
      const lit = own.lit.at(time);
      return {
        ...bookmark,
        row: bookmark.row + own.shift.at(time),
        alpha: Math.max(bookmark.alpha, lit),
        lit: Math.max(bookmark.lit, lit),
      };
    });
}
