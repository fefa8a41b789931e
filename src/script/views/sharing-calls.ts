import type {VirtualSeconds} from '../../model/schedule.ts';
import type {MarkMoment} from '../chart.ts';
import {easeInOutCubic} from '../ease.ts';
import type {Track} from '../track.ts';
import type {FilmSeconds} from '../units.ts';
import type {CardMoment} from './loop-moment.ts';
import {FADE, HOP, type LoopStage} from './loop-stage.ts';
import {cardMoments, followTasks, sharingCard} from './sharing-cards.ts';
import {CALLER, callPlace, LOOKS} from './sharing-layout.ts';
import {listOf} from './sharing-list.ts';
import {looksOf, waitersOf} from './sharing-looks.ts';
import type {CallsMoment} from './sharing-moment.ts';
import {callsOf, fillingsOf, type ListLines} from './sharing-notify.ts';

/** The cards: each looks, then waits in its row, or goes on to the right if the condition was true. */
export function callCardsOf(
  stage: LoopStage,
  now: Track<VirtualSeconds>,
): (time: FilmSeconds) => CardMoment[] {
  const waiters = waitersOf(stage);
  const cards = stage.cast
    .slice(1)
    .map(member => sharingCard(stage, member, waiters.includes(member.task) ? LOOKS : CALLER));
  followTasks(cards, stage);
  for (const {task, from, until, isTrue} of looksOf(stage)) {
    const place = callPlace(waiters.indexOf(task), isTrue ? 'goes on' : 'waits');
    const card = cards.find(({member}) => member.task === task);
    card?.at.to(LOOKS, from, HOP, easeInOutCubic).to(place, until, HOP, easeInOutCubic);
  }
  return cardMoments(cards, stage, now);
}

/** Who looks, which wires from the caller to those who wait are live, what was called, and what is on the list. */
export function callsMoment(
  stage: LoopStage,
  lines: ListLines | undefined,
): (time: FilmSeconds) => CallsMoment {
  const waiters = waitersOf(stage);
  const wires = wiresOf(stage, waiters);
  const calls = callsOf(stage).map(({text, time, woken}) => {
    const until = Math.max(...woken.map(future => wakingOf(stage, future)?.time ?? time));
    return {
      text,
      alpha: stage.score
        .number(0)
        .to(1, time, FADE)
        .to(0, until + FADE, FADE),
    };
  });
  const looks = looksOf(stage);
  const eye = stage.score.number(0);
  for (const {from, until} of looks) eye.to(1, from + HOP, FADE).to(0, until, FADE);
  const list = lines && listOf(stage, lines.name, fillingsOf(stage, lines), looks, waiters);
  return time => ({
    wires: wires(time),
    calls: calls.map(({text, alpha}) => ({text, alpha: alpha.at(time)})),
    looks: eye.at(time),
    ...(list && {list: list(time)}),
  });
}

/** A wire is live from the call until the one it wakes runs. */
function wiresOf(stage: LoopStage, waiters: readonly string[]): (time: FilmSeconds) => number[] {
  const wires = waiters.map(() => stage.score.number(0));
  for (const {time, woken} of callsOf(stage)) {
    for (const future of woken) {
      const up = wakingOf(stage, future);
      wires[waiters.indexOf(up?.task ?? '')]?.to(1, time, FADE).to(0, up?.time ?? time, FADE);
    }
  }
  return time => wires.map(wire => wire.at(time));
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
export function callMarksOf(stage: LoopStage): (time: FilmSeconds) => MarkMoment[] {
  const marks = callsOf(stage).map(({text, at, time}) => ({
    at,
    label: text,
    shown: stage.score.number(0).to(1, time, FADE),
  }));
  return time => marks.map(({at, label, shown}) => ({at, label, alpha: shown.at(time)}));
}
