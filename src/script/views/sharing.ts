import {chartOf} from '../acts.ts';
import type {HintMoment} from '../chart.ts';
import type {ClipSource} from '../clip.ts';
import {filmOf} from '../cut.ts';
import type {Film} from '../film.ts';
import {type LaneRow, lanesOf} from '../lanes.ts';
import type {FilmSeconds, Lang} from '../units.ts';
import {chartPlaces} from './loop-chart.ts';
import type {BookmarkMoment} from './loop-moment.ts';
import {keyHintsOf} from './sharing-hints.ts';
import {holdsOf, withHolds} from './sharing-holds.ts';
import {keyCardsOf, keysOf} from './sharing-keys.ts';
import {sharingLanes} from './sharing-layout.ts';
import type {SharingMoment} from './sharing-moment.ts';
import {sharedObject} from './sharing-object.ts';
import {type Solo, soloOf, soloScene} from './solo.ts';

/** The film of one thing that several tasks share: who has it, who waits for it, and the lanes that come of it. */
export function sharingFilm(clip: ClipSource, lang: Lang): Film {
  const solo = soloOf(clip, lang);
  const {cut, take, stage, source, now} = solo;
  const object = sharedObject(clip.id, source);
  const left = soloScene(solo);
  const holds = holdsOf(stage);
  const cards = keyCardsOf(stage, holds, now);
  const room = keysOf(stage, holds, object.size);
  const scene = (time: FilmSeconds): SharingMoment => ({
    view: 'sharing',
    ...left(time),
    bookmarks: spread(left(time).bookmarks),
    object,
    cards: cards(time),
    room: room(time),
  });
  // The root task only waits for the others: it has a bookmark, and no lane.
  const sharers = take.cast.slice(1);
  const rows = withHolds(lanesOf(cut.shots, take.states, sharers), sharers, holds);
  return filmOf(cut, scene, [chartOfSharing(solo, rows, keyHintsOf(stage, holds))]);
}

function chartOfSharing(
  {cut, take, now}: Solo,
  rows: readonly LaneRow[],
  hints: (time: FilmSeconds) => readonly HintMoment[],
) {
  const {shows} = cut.clip.script.takeaway;
  const cards = chartPlaces({rows: rows.length, hidesMain: false, shows});
  return chartOf(
    cut.score,
    cut.acts,
    {...cards, scene: sharingLanes(rows.length)},
    {
      rows,
      domain: Math.max(1, Math.ceil(take.schedule.total)),
      total: take.schedule.total,
      now,
      hidesMain: false,
      hasAxis: true,
      totalInScene: true,
      doneX: null,
      heading: '',
      hints,
      over: endOf(cut, take),
      saved: null,
    },
  );
}

/** When the last of those who share is over, in the film. */
function endOf({shots, acts}: Solo['cut'], {cast}: Solo['take']): FilmSeconds {
  const root = cast[0]?.task;
  const end = shots.findLast(({event}) => event.kind === 'task-ended' && event.task !== root);
  return end?.time ?? acts.closing;
}

/** Five bookmarks do not fit where three do: each has a slot of its own. */
function spread(bookmarks: readonly BookmarkMoment[]): readonly BookmarkMoment[] {
  if (bookmarks.length <= 4) return bookmarks;
  return bookmarks.map((bookmark, i) => ({...bookmark, slot: Math.max(0, i - 1)}));
}
