import type {VirtualSeconds} from '../../model/schedule.ts';
import {easeInOutCubic} from '../ease.ts';
import type {Track} from '../track.ts';
import type {FilmSeconds} from '../units.ts';
import type {CardMoment} from './loop-moment.ts';
import {FADE, HOP, type LoopStage, stepsOf} from './loop-stage.ts';
import {
  cardMoments,
  isFirstStep,
  type SharingCard,
  sharingCard,
  show,
  turn,
} from './sharing-cards.ts';
import type {Hold} from './sharing-holds.ts';
import {heldKey, hook, linePlace, roomPlace} from './sharing-layout.ts';
import type {KeysMoment} from './sharing-moment.ts';

/** The rest of the line moves up once its front has left. */
const SHIFT_DELAY: FilmSeconds = 0.15;
const SHIFT: FilmSeconds = 0.25;

/** How long a finished card stays before it fades. */
const FAREWELL: FilmSeconds = 0.35;

/** The cards before and behind the door. */
export function keyCardsOf(
  stage: LoopStage,
  holds: readonly Hold[],
  now: Track<VirtualSeconds>,
): (time: FilmSeconds) => CardMoment[] {
  const cards = stage.cast.slice(1).map(member => sharingCard(stage, member, linePlace(0)));
  const line: string[] = [];
  for (const step of stepsOf(stage)) {
    const {time, event} = step.shot;
    const entering = holds.find(({from}) => from.time === time);
    if (entering) line.splice(line.indexOf(entering.task), 1);
    for (const card of cards) {
      const {task} = card.member;
      turn(card, step, stage.words);
      if (isFirstStep(step, card.member)) {
        card.at.to(linePlace(line.push(task) - 1), time);
        show(card, time);
      }
      if (entering) walk(card, entering, line, time);
      if (event.kind === 'task-ended' && event.task === task) {
        card.alpha.to(0, time + FAREWELL, FADE);
      }
    }
  }
  return cardMoments(cards, stage, now);
}

/** The one who has a key now goes in; those behind move up. */
function walk(
  {at, member: {task}}: SharingCard,
  entering: Hold,
  line: readonly string[],
  time: FilmSeconds,
): void {
  const place = line.indexOf(task);
  if (task === entering.task) at.to(roomPlace(entering.slot), time, HOP, easeInOutCubic);
  else if (place >= 0) at.to(linePlace(place), time + SHIFT_DELAY, SHIFT, easeInOutCubic);
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
  const line = lineOf(stage);
  return time => ({keys: keys.map(key => ({at: key.at(time)})), line: line.at(time)});
}

/** Whether anybody waits for a key. */
function lineOf(stage: LoopStage): Track<number> {
  const line = stage.score.number(0);
  for (const {shot, after} of stepsOf(stage)) {
    const tasks = [...after.tasks.values()];
    const waits = tasks.some(({status, on}) => status === 'waiting' && /\.acquire$/.test(on ?? ''));
    const alpha = waits ? 1 : 0;
    if (line.at(shot.time + FADE) !== alpha) line.to(alpha, shot.time, FADE);
  }
  return line;
}
