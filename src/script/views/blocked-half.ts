import type {VirtualSeconds} from '../../model/schedule.ts';
import {CLOSING, TITLE} from '../acts.ts';
import type {ClipSource} from '../clip.ts';
import {codeLines} from '../code.ts';
import type {Cut} from '../cut.ts';
import {linear} from '../ease.ts';
import {statesOfSide} from '../merge.ts';
import type {Track} from '../track.ts';
import {type FilmSeconds, NEGLIGIBLE} from '../units.ts';
import {lanesOfHalf} from './blocked-lanes.ts';
import type {FieldMoment, HalfMoment} from './blocked-moment.ts';
import {handingRow, seatOf, TELLING, threadOf} from './blocked-seat.ts';
import type {CrowdTake} from './blocked-takes.ts';
import {bookmarksOf} from './loop-bookmarks.ts';
import {FADE, type LoopStage} from './loop-stage.ts';

/** One of the two programs over the film. */
export function halfOf(
  clip: ClipSource,
  cut: Cut,
  take: CrowdTake,
  now: (time: FilmSeconds) => VirtualSeconds,
  top: Track<number>,
): (time: FilmSeconds) => HalfMoment {
  const stage = stageOf(clip, cut, take);
  const words = cut.texts.sides?.[take.side] ?? {name: '', heading: '', remark: ''};
  const bookmarks = bookmarksOf(stage);
  const field = fieldOf(cut, stage, take, now, top);
  const seat = seatOf(stage, take);
  const thread = threadOf(stage);
  const row = handingRow(stage);
  const lanes = lanesOfHalf(stage, take);
  const started = startedOf(stage);
  const frozen = frozenOf(stage);
  return time => ({
    ...words,
    code: stage.code,
    names: stage.cast,
    // The gutter has room for one ribbon and no name: there is but one task here.
    bookmarks: bookmarks(time).map(bookmark => {
      return {...bookmark, row: row(time, bookmark.row), name: '', slot: 0};
    }),
    field: field(time),
    seat: seat.crossing(time),
    thread: thread(time),
    lanes,
    started: started.at(time),
    isFrozen: frozen.at(time),
  });
}

/** Only the program's own shots, the clock it shares, and the few who are not the crowd. */
function stageOf(clip: ClipSource, cut: Cut, {side, cast}: CrowdTake): LoopStage {
  const own = (i: number) =>
    cut.shots[i]?.side === side || cut.shots[i]?.event.kind === 'loop-slept';
  const {file = '', window = [1, 1]} = clip.script.programs[side] ?? {};
  return {
    score: cut.score,
    words: cut.words,
    cast: cast.slice(1, -1),
    shots: cut.shots.filter((_, i) => own(i)),
    states: statesOfSide(cut.shots, side).filter((_, i) => own(i)),
    code: codeLines(clip.programs[file] ?? '', ...window),
  };
}

function fieldOf(
  {score, acts}: Cut,
  {shots}: LoopStage,
  {cast, crowd}: CrowdTake,
  now: (time: FilmSeconds) => VirtualSeconds,
  top: Track<number>,
): (time: FilmSeconds) => FieldMoment {
  const speaker = cast.at(-1)?.task;
  const end = shots.find(({event}) => event.kind === 'task-ended' && event.task === speaker);
  const told = score.number(0);
  const {members} = crowd;
  if (end) told.to(members.length, end.time + FADE, TELLING, linear);
  const last = shots.at(-1)?.event.at ?? 0;
  const counts = score.number(0).to(1, startOf(shots), FADE);
  const titleName = score.number(1).to(0, TITLE, FADE);
  const takeawayName = score.number(0).to(1, acts.closing + CLOSING / 2, FADE);
  return time => ({
    members,
    now: now(time),
    // Without a beat of its own, the last answer is told with everything else of its instant.
    told: end || now(time) < last ? Math.floor(told.at(time) + NEGLIGIBLE) : members.length,
    top: top.at(time),
    counts: counts.at(time),
    titleName: titleName.at(time),
    takeawayName: takeawayName.at(time),
  });
}

function startOf(shots: LoopStage['shots']): FilmSeconds {
  return shots.find(({event}) => event.kind === 'task-resumed')?.time ?? Number.POSITIVE_INFINITY;
}

function startedOf({score, shots}: LoopStage): Track<number> {
  return score.number(0).to(1, startOf(shots), FADE);
}

/** From the call that keeps the seat to whatever the program does next. */
function frozenOf({score, shots}: LoopStage): Track<number> {
  const frozen = score.number(0);
  let isFrozen = false;
  for (const {event, time} of shots) {
    if (event.kind === 'loop-slept' || (event.kind === 'loop-blocked') === isFrozen) continue;
    isFrozen = !isFrozen;
    frozen.to(isFrozen ? 1 : 0, time, FADE);
  }
  return frozen;
}
