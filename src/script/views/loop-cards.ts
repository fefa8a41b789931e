import type {VirtualSeconds} from '../../model/schedule.ts';
import type {CastMember} from '../cast.ts';
import {easeInOutCubic, easeOutCubic} from '../ease.ts';
import {along, routeFrom, routeLength, withoutRounds} from '../route.ts';
import type {RunState, TaskState} from '../run-state.ts';
import type {Track} from '../track.ts';
import type {FilmSeconds, Point} from '../units.ts';
import {berthsOf} from './loop-berths.ts';
import {boxedFuture} from './loop-futures.ts';
import {berth, READY_PLACES, readyPlace, routeToBerth, routeToReady, SEAT} from './loop-layout.ts';
import type {CardLook, CardMoment} from './loop-moment.ts';
import {farewell} from './loop-seat.ts';
import {FADE, FASTEST, HOP, hopTime, type LoopStage, type Step, stepsOf} from './loop-stage.ts';
import type {Trails} from './loop-trails.ts';

/** The rest of the queue moves up once its head has left. */
const SHIFT_DELAY: FilmSeconds = 0.2;
const SHIFT: FilmSeconds = 0.2;

interface CardTracks {
  readonly at: Track<Point>;
  readonly look: Track<CardLook>;
  readonly alpha: Track<number>;
  /** Where it is going, or went last. */
  way?: {readonly path: readonly Point[]; readonly start: FilmSeconds; readonly end: FilmSeconds};
}

/** The cards: where each task is, and how it looks there. */
export function cardsOf(
  stage: LoopStage,
  trails: Trails,
  now: Track<VirtualSeconds>,
): (time: FilmSeconds) => CardMoment[] {
  const berths = berthsOf(stage.states, stage.cast);
  const cards = stage.cast.map((member, index) => {
    const berth = berths.get(member.task) ?? index;
    const tracks: CardTracks = {
      at: stage.score.point(SEAT),
      look: stage.score.look<CardLook>({status: 'ready'}),
      alpha: stage.score.number(0),
    };
    for (const step of stepsOf(stage)) moveCard(tracks, member, berth, step, stage, trails);
    return {member, tracks, berth};
  });
  const longest = longestWait(stage);
  return time =>
    cards.map(({member, tracks, berth}) => ({
      name: member.name,
      hue: member.hue,
      at: tracks.at.at(time),
      look: tracks.look.crossing(time),
      alpha: tracks.alpha.at(time),
      berth,
      now: now.at(time),
      longest,
    }));
}

/** The longest a bar under a card has to show: a wait counts only up to the limit that will end it. */
function longestWait({states}: LoopStage): VirtualSeconds {
  return states
    .flatMap(state => [...state.tasks.values()])
    .reduce((longest, {since, until, limit, thrown}) => {
      const ends = thrown ? since : Math.min(until ?? since, limit ?? Number.POSITIVE_INFINITY);
      return Math.max(longest, ends - since);
    }, 0);
}

function moveCard(
  tracks: CardTracks,
  member: CastMember,
  index: number,
  step: Step,
  stage: LoopStage,
  trails: Trails,
): void {
  const task = step.after.tasks.get(member.task);
  if (!task) return;
  const before = step.before.tasks.get(member.task);
  const place = step.after.ready.indexOf(member.task);
  const {time} = step.shot;
  if (step.before.under.includes(member.task) !== step.after.under.includes(member.task))
    cover(tracks, step.after.under.includes(member.task), time);
  if (before?.status === task.status) {
    if (task.thrown && !before.thrown) strike(tracks, task, place, stage, time);
    if (place !== step.before.ready.indexOf(member.task)) shiftUp(tracks, place, time);
    return;
  }
  if (!before) {
    tracks.look.to(lookOf(task, place, stage), time);
    tracks.at.to(task.status === 'running' ? SEAT : readyPlace(place), time);
    // Who stands behind the last place comes when whoever is before it covers it.
    tracks.alpha.to(1, place < READY_PLACES ? time : time + FADE, FADE, easeOutCubic);
    return;
  }
  // Half-way along the hop: the card leaves as what it was and arrives as what it is.
  const halfWay = tracks.look.notBefore(time + (HOP - FADE) / 2);
  tracks.look.to(lookOf(task, place, stage), halfWay, FADE);
  const route = routeOf(before, task, step, member.task, index);
  if (!route) {
    tracks.alpha.to(0, farewell(stage, step.shot), FADE);
    return;
  }
  const start = tracks.at.notBefore(time);
  const path = withoutRounds([...wayLeft(tracks, start), ...route.slice(1)]);
  travel(tracks, path, start, hopTime(path));
  trails.add(route, member.hue, time);
}

/** Of those who are in the seat one within the other, the innermost is seen. */
function cover({alpha}: CardTracks, isCovered: boolean, time: FilmSeconds): void {
  alpha.to(isCovered ? 0 : 1, time, FADE, easeOutCubic);
}

/** The cancel itself: the card says so where it stands, before it goes anywhere. */
function strike(
  tracks: CardTracks,
  task: TaskState,
  place: number,
  stage: LoopStage,
  time: FilmSeconds,
): void {
  tracks.look.to(lookOf(task, place, stage), tracks.look.notBefore(time), FADE);
}

function shiftUp(tracks: CardTracks, place: number, time: FilmSeconds): void {
  const start = tracks.at.notBefore(time + SHIFT_DELAY);
  const path = withoutRounds([...wayLeft(tracks, start), readyPlace(place)]);
  travel(tracks, path, start, Math.max(SHIFT, routeLength(path) / FASTEST));
  const turned = tracks.look.notBefore(time + SHIFT_DELAY);
  const look = tracks.look.at(turned);
  tracks.look.to({...look, status: 'ready', place: place + 1}, turned, SHIFT);
}

/** The way a change of status takes a card, or nothing when it leaves for good. */
function routeOf(
  before: TaskState,
  task: TaskState,
  step: Step,
  name: string,
  index: number,
): Point[] | undefined {
  const from = before.status === 'waiting' ? berth(index) : SEAT;
  if (task.status === 'waiting') return routeToBerth(index);
  if (task.status === 'ready') return routeToReady(from, placeIn(step.after, name));
  if (task.status === 'running') return [readyPlace(placeIn(step.before, name)), SEAT];
  return undefined;
}

/** A card that is called on while it is on its way keeps to the rails: it goes to the end of that way first. */
function wayLeft({at, way}: CardTracks, time: FilmSeconds): Point[] {
  if (!way || time >= way.end) return [at.at(time)];
  return routeFrom(way.path, easeInOutCubic((time - way.start) / (way.end - way.start)));
}

function travel(
  tracks: CardTracks,
  path: readonly Point[],
  start: FilmSeconds,
  takes: FilmSeconds,
): void {
  tracks.at.to(path.at(-1) ?? SEAT, start, takes, easeInOutCubic, along(path));
  tracks.way = {path, start, end: start + takes};
}

function placeIn(state: RunState, task: string): number {
  return Math.max(0, state.ready.indexOf(task));
}

function lookOf(task: TaskState, place: number, stage: LoopStage): CardLook {
  const {status, since, until, limit, thrown} = task;
  const struck =
    thrown?.how === 'cancelled' ? ({struck: thrown.byTimeout ? 'timeout' : 'cancel'} as const) : {};
  if (status === 'ready') return {status, place: place + 1, ...struck};
  if (status !== 'waiting') return {status};
  if (task.on !== null && task.on === boxedFuture(stage)) {
    return {status, what: 'Future', note: `${stage.words.waitsFor} Future`, ...struck};
  }
  return {
    status,
    ...whatOf(task, stage),
    ...cleanupOf(task, stage),
    ...(isWithin(task) ? {within: true} : {}),
    ...(until === null ? {} : {since, until}),
    ...(limit === null ? {} : {limit}),
    ...struck,
  };
}

/** Whether it is inside of a `wait_for` whose limit is still to come, or has come. */
function isWithin({frames, limit, overdue}: TaskState): boolean {
  return (limit !== null || overdue) && frames.some(([name]) => name === 'wait_for');
}

/** A wait whose limit has come: its timer is told of under the card, any other in the card. */
function cleanupOf(
  {overdue, limit, until}: TaskState,
  {words}: LoopStage,
): Pick<CardLook, 'cleansUp' | 'note'> {
  if (!overdue || limit !== null) return {};
  return until === null ? {note: words.cleanup} : {cleansUp: true};
}

/** What waits with a thing that the viewer has not written: a server with a gather, a queue with an event. */
const USERS = /^(?:BaseEventLoop\.(create_server)$|((?:Lifo|Priority)?Queue|Barrier)\.)/;

/** Hears a child out with a gather of tasks that read its streams. */
const LISTENER = 'Process.communicate';

function userOf(frames: TaskState['frames']): string | undefined {
  if (frames.some(([name, line]) => name === LISTENER && line === undefined)) return 'StreamReader';
  const [, server, other] = frames.map(([name]) => USERS.exec(name)).find(Boolean) ?? [];
  return server ?? other;
}

/** `asyncio.Future()` has no maker but the program. */
const MADE_BY_HAND = /^F\d+$/;

/** What a task waits for, as the viewer knows it: a task by its name, a future by who made it. */
function whatOf(
  {on, frames}: TaskState,
  {cast, words}: LoopStage,
): Required<Pick<CardLook, 'what'>> & Pick<CardLook, 'whose' | 'note'> {
  const label = on ?? '';
  const task = cast.find(member => member.task === label);
  if (task) return {what: task.name, whose: task.hue};
  if (frames.some(([name]) => name.startsWith('_AsCompletedIterator'))) {
    return {what: 'gather', note: words.firstDone};
  }
  const maker = userOf(frames) ?? /^F\d+:_?([^.]+)/.exec(label)?.[1] ?? label;
  const isOwn = frames.some(
    ([name, line]) => (name === maker || name.startsWith(`${maker}.`)) && line !== undefined,
  );
  if (isOwn || MADE_BY_HAND.test(label)) return {what: 'Future'};
  const note = words.inShort[maker];
  return note === undefined ? {what: maker} : {what: maker, note};
}
