import type {VirtualSeconds} from '../../model/schedule.ts';
import type {MarkMoment} from '../chart.ts';
import {easeInOutCubic} from '../ease.ts';
import type {Track} from '../track.ts';
import type {FilmSeconds} from '../units.ts';
import type {CardMoment} from './loop-moment.ts';
import {FADE, HOP, type LoopStage, type Step, stepsOf} from './loop-stage.ts';
import {cardMoments, isFirstStep, sharingCard, show, turn} from './sharing-cards.ts';
import {CALLER, callPlace} from './sharing-layout.ts';
import type {CallsMoment} from './sharing-moment.ts';

/** The label of a future in which a task waits for a condition. */
const WAITS = /:Condition\.wait$/;

/** A call that wakes one task or more: as the program has it, when, and whom. */
interface Call {
  readonly text: string;
  readonly at: VirtualSeconds;
  readonly time: FilmSeconds;
  readonly woken: readonly string[];
}

/** Those who wait for the condition, in the order of their rows; whoever never waits for it is the one who calls. */
function waitersOf({cast, shots}: LoopStage): string[] {
  const waits = new Set(
    shots.flatMap(({event}) =>
      event.kind === 'task-suspended' && WAITS.test(event.on) ? event.task : [],
    ),
  );
  return cast.map(({task}) => task).filter(task => waits.has(task));
}

/** The cards: each waits in its row, and goes on to the right once it has seen that the condition is true. */
export function callCardsOf(
  stage: LoopStage,
  now: Track<VirtualSeconds>,
): (time: FilmSeconds) => CardMoment[] {
  const waiters = waitersOf(stage);
  const cards = stage.cast.slice(1).map(member => {
    const row = waiters.indexOf(member.task);
    return sharingCard(stage, member, row < 0 ? CALLER : callPlace(row, 'waits'));
  });
  const looking = new Set<string>();
  for (const step of stepsOf(stage)) {
    for (const card of cards) {
      const {task} = card.member;
      turn(card, step, stage.words);
      if (isFirstStep(step, card.member)) show(card, step.shot.time);
      if (hasSeen(step, task, looking)) {
        const place = callPlace(waiters.indexOf(task), 'goes on');
        card.at.to(place, step.shot.time, HOP, easeInOutCubic);
      }
    }
  }
  return cardMoments(cards, stage, now);
}

/** Whether a woken task now does anything else than wait again: it has looked, and the condition was true. */
function hasSeen({shot: {event}}: Step, task: string, looking: Set<string>): boolean {
  if (event.kind === 'task-resumed' && event.task === task && WAITS.test(event.from ?? '')) {
    looking.add(task);
    return false;
  }
  const isOwn =
    ('task' in event && event.task === task) ||
    (event.kind === 'line-printed' && event.by === task);
  if (!isOwn || !looking.delete(task)) return false;
  return !(event.kind === 'task-suspended' && WAITS.test(event.on));
}

/** The calls in the order in which they woke somebody; the program has their names. */
function callsOf({shots}: LoopStage, source: string): Call[] {
  const names = [...source.matchAll(/\b\w+\.(notify(?:_all)?\(\d*\))/g)].map(
    ([, name = '']) => name,
  );
  const calls: Call[] = [];
  let caller: string | undefined;
  for (const {event, time} of shots) {
    if (event.kind === 'task-resumed') caller = undefined;
    if (event.kind !== 'future-done' || !WAITS.test(event.future)) continue;
    const last = calls.at(-1);
    if (caller === event.by && last)
      calls.splice(-1, 1, {...last, woken: [...last.woken, event.future]});
    else calls.push({text: names[calls.length] ?? '', at: event.at, time, woken: [event.future]});
    caller = event.by;
  }
  return calls;
}

/** Which wires from the caller to those who wait are live, and what was called. */
export function wiresOf(stage: LoopStage, source: string): (time: FilmSeconds) => CallsMoment {
  const waiters = waitersOf(stage);
  const wires = waiters.map(() => stage.score.number(0));
  const calls = callsOf(stage, source).map(call => ({...call, alpha: stage.score.number(0)}));
  for (const {text: _, time, woken, alpha} of calls) {
    const ups = woken.map(future => wakingOf(stage, future));
    alpha.to(1, time, FADE).to(0, Math.max(...ups.map(up => up?.time ?? time)) + FADE, FADE);
    for (const up of ups) {
      wires[waiters.indexOf(up?.task ?? '')]?.to(1, time, FADE).to(0, up?.time ?? time, FADE);
    }
  }
  return time => ({
    wires: wires.map(wire => wire.at(time)),
    calls: calls.map(({text, alpha}) => ({text, alpha: alpha.at(time)})),
  });
}

/** Who goes on because this future is done, and when. */
function wakingOf(
  {shots}: LoopStage,
  future: string,
): {task: string; time: FilmSeconds} | undefined {
  for (const {event, time} of shots) {
    if (event.kind === 'task-resumed' && event.from === future) return {task: event.task, time};
  }
  return undefined;
}

/** The calls on the chart. */
export function callMarksOf(stage: LoopStage, source: string): (time: FilmSeconds) => MarkMoment[] {
  const marks = callsOf(stage, source).map(({text, at, time}) => ({
    at,
    label: text,
    shown: stage.score.number(0).to(1, time, FADE),
  }));
  return time => marks.map(({at, label, shown}) => ({at, label, alpha: shown.at(time)}));
}
