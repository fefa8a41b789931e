import type {CastMember} from '../cast.ts';
import type {CodeLine} from '../code.ts';
import {easeInOutCubic} from '../ease.ts';
import type {TaskState} from '../run-state.ts';
import type {Track} from '../track.ts';
import type {FilmSeconds} from '../units.ts';
import type {BookmarkMoment, BookmarkState} from './loop-moment.ts';
import {FADE, type LoopStage, type Step, stepsOf} from './loop-stage.ts';

const SLIDE: FilmSeconds = 0.25;
const LIGHT: FilmSeconds = 0.15;

/** Slots in the gutter; `main` takes all of them. */
const SLOTS = 3;

interface BookmarkTracks {
  readonly row: Track<number>;
  readonly state: Track<BookmarkState>;
  readonly alpha: Track<number>;
  readonly lit: Track<number>;
}

/** The bookmarks: at which line each task is paused, and which line runs. */
export function bookmarksOf(stage: LoopStage): (time: FilmSeconds) => BookmarkMoment[] {
  const bookmarks = stage.cast.map((member, index) => {
    const tracks = {
      row: stage.score.number(0),
      state: stage.score.look<BookmarkState>('ready'),
      alpha: stage.score.number(0),
      lit: stage.score.number(0),
    };
    for (const step of stepsOf(stage)) moveBookmark(tracks, member, step, stage.code);
    return {member, tracks, slot: index === 0 ? 0 : (index - 1) % SLOTS};
  });
  return time =>
    bookmarks.map(({member, tracks, slot}) => ({
      name: member.name,
      hue: member.hue,
      slot,
      row: tracks.row.at(time),
      state: tracks.state.crossing(time),
      alpha: tracks.alpha.at(time),
      lit: tracks.lit.at(time),
    }));
}

function moveBookmark(
  tracks: BookmarkTracks,
  member: CastMember,
  {shot: {time}, before, after}: Step,
  code: readonly CodeLine[],
): void {
  const task = after.tasks.get(member.task);
  const was = before.tasks.get(member.task);
  if (!task || (task.status === was?.status && task.line === was.line)) return;
  const row = code.findIndex(line => line.number === task.line);
  const isSeen = row >= 0 && isUnderWay(task);
  if (isSeen) {
    const wasSeen = tracks.alpha.at(time) > 0;
    tracks.row.to(row, time, wasSeen ? SLIDE : 0, easeInOutCubic);
    tracks.state.to(stateOf(task), time, FADE);
  }
  tracks.alpha.to(isSeen ? 1 : 0, time, FADE);
  tracks.lit.to(isSeen && task.status === 'running' ? 1 : 0, time, LIGHT);
}

function isUnderWay({status}: TaskState): boolean {
  return status === 'ready' || status === 'running' || status === 'waiting';
}

function stateOf({status}: TaskState): BookmarkState {
  return status === 'running' || status === 'waiting' ? status : 'ready';
}
