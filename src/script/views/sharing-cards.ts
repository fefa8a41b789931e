import type {VirtualSeconds} from '../../model/schedule.ts';
import type {CastMember} from '../cast.ts';
import {easeOutCubic} from '../ease.ts';
import type {TaskState} from '../run-state.ts';
import type {Track} from '../track.ts';
import type {FilmSeconds, Point} from '../units.ts';
import type {Words} from '../words.ts';
import type {CardLook, CardMoment} from './loop-moment.ts';
import {FADE, type LoopStage, type Step, stepsOf} from './loop-stage.ts';

/** The tracks of one card. */
export interface SharingCard {
  readonly member: CastMember;
  readonly at: Track<Point>;
  readonly look: Track<CardLook>;
  readonly alpha: Track<number>;
}

/** A card that is not on stage yet. */
export function sharingCard({score}: LoopStage, member: CastMember, at: Point): SharingCard {
  return {
    member,
    at: score.point(at),
    look: score.look<CardLook>({status: 'running'}),
    alpha: score.number(0),
  };
}

/** A card comes when its task first runs: before that it has asked for nothing. */
export function isFirstStep({shot: {event}}: Step, {task}: CastMember): boolean {
  return event.kind === 'task-resumed' && event.task === task && event.how === 'first';
}

/** Brings a card on stage. */
export function show({alpha}: SharingCard, time: FilmSeconds): void {
  alpha.to(1, time, FADE, easeOutCubic);
}

/** Brings each card on stage when its task first runs; from then on it has the look of the task's status. */
export function followTasks(cards: readonly SharingCard[], stage: LoopStage): void {
  for (const step of stepsOf(stage)) {
    for (const card of cards) {
      turn(card, step, stage.words);
      if (isFirstStep(step, card.member)) show(card, step.shot.time);
    }
  }
}

/** Give a card that is on stage the look of its task's new status. */
export function turn(card: SharingCard, {shot, before, after}: Step, words: Words): void {
  const {task: name} = card.member;
  const task = after.tasks.get(name);
  if (!task || task.status === before.tasks.get(name)?.status) return;
  if (card.alpha.at(shot.time) > 0) card.look.to(lookOf(task, words), shot.time, FADE);
}

function lookOf({status, on, since, until}: TaskState, words: Words): CardLook {
  if (status === 'ready') return {status, note: words.ready[0]};
  if (status !== 'waiting') return {status};
  if (until !== null) return {status, what: 'sleep', since, until};
  const [, what = '', how = ''] = /^F\d+:(\w+)(?:\.(\w+))?/.exec(on ?? '') ?? [];
  return {status, what, note: words.waitsAt[`${what}.${how}`] ?? what};
}

/** What the cards show, with each task's wait as far as it has come. */
export function cardMoments(
  cards: readonly SharingCard[],
  {states}: LoopStage,
  now: Track<VirtualSeconds>,
): (time: FilmSeconds) => CardMoment[] {
  const waits = states.flatMap(state =>
    [...state.tasks.values()].map(({since, until}) => (until === null ? 0 : until - since)),
  );
  const longest = Math.max(0, ...waits);
  return time =>
    cards.map(({member: {name, hue}, at, look, alpha}, berth) => ({
      name,
      hue,
      at: at.at(time),
      look: look.crossing(time),
      alpha: alpha.at(time),
      berth,
      now: now.at(time),
      longest,
    }));
}
