import type {VirtualSeconds} from '../../model/schedule.ts';
import type {CastMember} from '../cast.ts';
import {easeInOutCubic, easeOutCubic} from '../ease.ts';
import type {TaskState} from '../run-state.ts';
import type {Track} from '../track.ts';
import type {FilmSeconds, Point} from '../units.ts';
import type {CardLook, CardMoment} from './loop-moment.ts';
import {FADE, HOP, type LoopStage, type Step, stepsOf} from './loop-stage.ts';
import type {Hold} from './sharing-holds.ts';
import {heldKey, hook, linePlace, roomPlace} from './sharing-layout.ts';
import type {KeysMoment} from './sharing-moment.ts';

/** The rest of the line moves up once its front has left. */
const SHIFT_DELAY: FilmSeconds = 0.15;
const SHIFT: FilmSeconds = 0.25;

/** How long a finished card stays before it fades. */
const FAREWELL: FilmSeconds = 0.35;

interface CardTracks {
  readonly at: Track<Point>;
  readonly look: Track<CardLook>;
  readonly alpha: Track<number>;
}

/** The cards before and behind the door. A task's card comes when it first runs: before that it has asked for nothing. */
export function keyCardsOf(
  stage: LoopStage,
  holds: readonly Hold[],
  now: Track<VirtualSeconds>,
): (time: FilmSeconds) => CardMoment[] {
  const cast = stage.cast.slice(1);
  const cards = cast.map(member => ({member, tracks: tracksOf(stage)}));
  const line: string[] = [];
  for (const step of stepsOf(stage)) {
    const {time} = step.shot;
    const entering = holds.find(({from}) => from.time === time);
    if (entering) line.splice(line.indexOf(entering.task), 1);
    for (const {member, tracks} of cards) {
      const isFirst = isFirstStep(step, member);
      if (isFirst) line.push(member.task);
      turn(tracks, member, step, stage, isFirst ? line.length - 1 : null);
      if (entering) walk(tracks, member, entering, line, time);
    }
  }
  const longest = longestWait(stage);
  return time =>
    cards.map(({member, tracks}, index) => ({
      name: member.name,
      hue: member.hue,
      at: tracks.at.at(time),
      look: tracks.look.crossing(time),
      alpha: tracks.alpha.at(time),
      berth: index,
      now: now.at(time),
      longest,
    }));
}

function tracksOf({score}: LoopStage): CardTracks {
  return {
    at: score.point(linePlace(0)),
    look: score.look<CardLook>({status: 'running'}),
    alpha: score.number(0),
  };
}

function isFirstStep({shot: {event}}: Step, {task}: CastMember): boolean {
  return event.kind === 'task-resumed' && event.task === task && event.how === 'first';
}

/** A new status, and where a card first appears. */
function turn(
  tracks: CardTracks,
  {task: name}: CastMember,
  {shot, before, after}: Step,
  {words}: LoopStage,
  place: number | null,
): void {
  const task = after.tasks.get(name);
  if (!task || task.status === before.tasks.get(name)?.status) return;
  const {time} = shot;
  if (place !== null) {
    tracks.at.to(linePlace(place), time);
    tracks.alpha.to(1, time, FADE, easeOutCubic);
  } else if (tracks.alpha.at(time) > 0) {
    tracks.look.to(lookOf(task, words), time, FADE);
  }
  if (task.status === 'done') tracks.alpha.to(0, time + FAREWELL, FADE);
}

function lookOf({status, on, until}: TaskState, words: LoopStage['words']): CardLook {
  if (status === 'ready') return {status, note: words.ready[0]};
  if (status !== 'waiting') return {status};
  const what = /^F\d+:([^.]+)/.exec(on ?? '')?.[1] ?? '';
  return until === null ? {status, what, note: words.waitsForKey} : {status, what, until};
}

/** The one who has a key now goes in; those behind move up. */
function walk(
  tracks: CardTracks,
  {task}: CastMember,
  entering: Hold,
  line: readonly string[],
  time: FilmSeconds,
): void {
  const place = line.indexOf(task);
  if (task === entering.task) tracks.at.to(roomPlace(entering.slot), time, HOP, easeInOutCubic);
  else if (place >= 0) tracks.at.to(linePlace(place), time + SHIFT_DELAY, SHIFT, easeInOutCubic);
}

function longestWait({states}: LoopStage): VirtualSeconds {
  const waits = states.flatMap(state =>
    [...state.tasks.values()].map(({since, until}) => (until === null ? 0 : until - since)),
  );
  return Math.max(0, ...waits);
}

/** The keys: each hangs on its own hook, or is with the card that holds it. */
export function keysOf(
  stage: LoopStage,
  holds: readonly Hold[],
  count: number,
): (time: FilmSeconds) => KeysMoment {
  const keys = Array.from({length: count}, (_, slot) => {
    const at = stage.score.point(hook(slot));
    for (const hold of holds.filter(each => each.slot === slot)) {
      at.to(heldKey(slot), hold.from.time, HOP, easeInOutCubic);
      if (hold.to.time < Number.POSITIVE_INFINITY)
        at.to(hook(slot), hold.to.time, HOP, easeInOutCubic);
    }
    return at;
  });
  const line = stage.score.number(0).to(1, firstWait(stage), FADE);
  return time => ({keys: keys.map(key => ({at: key.at(time)})), line: line.at(time)});
}

/** When somebody first has to wait for a key. */
function firstWait({shots}: LoopStage): FilmSeconds {
  const first = shots.find(
    ({event}) => event.kind === 'task-suspended' && /\.acquire$/.test(event.on),
  );
  return first?.time ?? Number.POSITIVE_INFINITY;
}
