import type {VirtualSeconds} from '../../model/schedule.ts';
import {easeInOutCubic} from '../ease.ts';
import type {TimedShot} from '../pacing.ts';
import type {Track} from '../track.ts';
import type {FilmSeconds} from '../units.ts';
import type {CardMoment} from './loop-moment.ts';
import {FADE, HOP, type LoopStage} from './loop-stage.ts';
import {cardMoments, followTasks, sharingCard} from './sharing-cards.ts';
import type {Detour} from './sharing-detours.ts';
import {gatePlace, STARTER} from './sharing-layout.ts';
import type {GateMoment} from './sharing-moment.ts';

/** The label of a future in which a task waits for an event. */
const AT_GATE = /:Event\.wait$/;

/** The cards: those who wait before the gate and go through it, and the root task, who opens it. */
export function gateCardsOf(
  stage: LoopStage,
  now: Track<VirtualSeconds>,
): (time: FilmSeconds) => CardMoment[] {
  const cards = stage.cast.map((member, i) =>
    sharingCard(stage, member, i === 0 ? STARTER : gatePlace(i - 1, 'before')),
  );
  followTasks(cards, stage);
  for (const {time, event} of stage.shots) {
    if (event.kind !== 'task-resumed' || !AT_GATE.test(event.from ?? '')) continue;
    const i = cards.findIndex(({member}) => member.task === event.task);
    cards[i]?.at.to(gatePlace(i - 1, 'after'), time, HOP, easeInOutCubic);
  }
  return cardMoments(cards, stage, now);
}

/** The gate: closed until somebody sets the event, which wakes all who wait. */
export function gateOf(
  stage: LoopStage,
  calls: readonly Detour[],
): (time: FilmSeconds) => GateMoment {
  const {score, cast} = stage;
  const set = setting(stage);
  const open = score.number(0);
  if (set) open.to(1, set.time, HOP, easeInOutCubic);
  // The root task alone stands where its call is drawn.
  const call = calls.find(({task}) => task === cast[0]?.task);
  const calling = score.number(0);
  if (call) calling.to(1, call.from, FADE).to(0, call.until, FADE);
  return time => ({open: open.at(time), rows: cast.length - 1, setting: calling.at(time)});
}

/** The first event that tells of the setting: somebody who waits for it is woken. */
export function setting({shots}: Pick<LoopStage, 'shots'>): TimedShot | undefined {
  return shots.find(({event}) => event.kind === 'future-done' && AT_GATE.test(event.future));
}

/** Who sets it is at the line that does, until the program's next event of its own. */
export function settingDetours({shots, code}: LoopStage, name: string): Detour[] {
  const set = setting({shots});
  if (set?.event.kind !== 'future-done') return [];
  const task = set.event.by;
  const began = shots.findLast(
    ({event, time}) => time <= set.time && event.kind === 'task-resumed' && event.task === task,
  );
  const next = shots.find(
    ({event, time}) =>
      time > set.time &&
      ((event.kind === 'line-printed' && event.by === task) ||
        (event.kind === 'task-suspended' && event.task === task)),
  );
  const row = code.findIndex(({tokens}) =>
    tokens
      .map(({text}) => text)
      .join('')
      .includes(`${name}.set()`),
  );
  const from = Math.min((began?.time ?? set.time) + 0.2, set.time);
  return [{task, row, from, until: next?.time ?? set.time}];
}
