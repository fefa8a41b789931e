import type {EventBody, ScheduleEvent, VirtualSeconds} from '../schedule.ts';
import {CODE} from './codes.ts';
import {eventShapes} from './event-shapes.ts';
import {queuedTexts} from './queued.ts';
import type {Tape, TapedTurn} from './tape.ts';

/** Held, so that the shapes outlast the garbage collector. */
export const SHAPES = eventShapes();

/** The events on a tape, in their order. */
export function readTape(tape: Tape): readonly ScheduleEvent[] {
  const instant = tape.instants.reader();
  const eventOf = eventReader(tape);
  const events: ScheduleEvent[] = [];
  let at: VirtualSeconds = 0;
  for (const code of tape.codes) {
    if (code === CODE.instant) at = instant();
    else events.push(eventOf(code, events.length, at));
  }
  return events;
}

type EventReader = (code: number, seq: number, at: VirtualSeconds) => ScheduleEvent;

/** Stands in each column where the next event begins, and puts that together as it was written out. */
function eventReader(tape: Tape): EventReader {
  const text = tape.texts.reader();
  const line = tape.lines.reader();
  const time = tape.times.reader();
  const frames = tape.frames.reader();
  const turn = tape.turns.reader();
  const whole = tape.whole.reader();
  return (code, seq, at) => {
    switch (code) {
      case CODE.callbackRun:
        return {seq, at, kind: 'callback-run', label: text()};
      case CODE.timerSet:
        return {seq, at, kind: 'timer-set', when: time(), label: text()};
      case CODE.taskCreated: {
        const [task, coro, by, def] = [text(), text(), text(), line()];
        return {seq, at, kind: 'task-created', task, coro, def, by, line: line()};
      }
      case CODE.taskResumedFirst:
        return {seq, at, kind: 'task-resumed', task: text(), how: 'first'};
      case CODE.taskResumedStep:
        return {seq, at, kind: 'task-resumed', task: text(), how: 'step'};
      case CODE.taskWokenByResult: {
        const [task, from] = [text(), text()];
        return {seq, at, kind: 'task-resumed', task, how: 'wakeup', from, state: 'result'};
      }
      case CODE.taskSuspended:
        return {seq, at, kind: 'task-suspended', task: text(), on: text(), frames: frames()};
      case CODE.taskEndedWithResult:
        return {seq, at, kind: 'task-ended', task: text(), how: 'result', value: text()};
      case CODE.futureDoneWithResult:
        return {seq, at, kind: 'future-done', future: text(), how: 'result', by: text()};
      case CODE.loopTurned:
        return {seq, at, ...turned(turn())};
      default:
        return whole();
    }
  };
}

function turned({turn, ready, due, ahead}: TapedTurn): EventBody {
  const queues = {ready: queuedTexts(ready), due: queuedTexts(due)};
  return {kind: 'loop-turned', turn, ...queues, ...ahead};
}
