import type {VirtualSeconds} from '../../model/schedule.ts';
import type {Acts} from '../acts.ts';
import type {SpanMoment} from '../chart.ts';
import type {TaskState} from '../run-state.ts';
import type {FilmSeconds} from '../units.ts';
import {type LoopStage, type Step, stepsOf} from './loop-stage.ts';

type Spans = (time: FilmSeconds) => SpanMoment[];

/** A stretch in which a task waits. */
interface Wait {
  readonly task: TaskState;
  readonly from: VirtualSeconds;
  readonly to: VirtualSeconds;
}

/** What the root task waited for, on the takeaway. */
export function awaitedOf(stage: LoopStage, acts: Acts): Spans {
  const root = stage.cast[0]?.task ?? '';
  const spans = waitsOf(stage, root).map(({task, from, to}) => {
    const under = doerOf(stage, task);
    return {row: 0, from, to, text: stage.words.awaited[thingOf(stage, task)], under};
  });
  return time => spans.map(span => ({...span, alpha: acts.takeaway.at(time)}));
}

/** A coroutine that is awaited runs inside the task that awaits it: it is one more of its frames. */
function thingOf({cast}: LoopStage, {on, frames}: TaskState): 'coroutine' | 'task' | 'future' {
  if (cast.some(({task}) => task === on)) return 'task';
  return frames.length > 1 ? 'coroutine' : 'future';
}

/** Who does what is waited for. */
function doerOf(stage: LoopStage, task: TaskState): string {
  const {words, cast, shots} = stage;
  const thing = thingOf(stage, task);
  const isTimed = ({event}: LoopStage['shots'][number]) =>
    event.kind === 'timer-set' && event.label.endsWith(` ${task.on}`);
  if (thing === 'future') return shots.some(isTimed) ? words.doneBy.timer : '';
  if (thing === 'coroutine') return words.doneBy.itself(cast[0]?.name ?? '');
  return words.doneBy.task(cast.find(member => member.task === task.on)?.name ?? '');
}

function waitsOf(stage: LoopStage, name: string): Wait[] {
  const steps = stepsOf(stage);
  return steps.flatMap(({before, after}, i) => {
    const task = after.tasks.get(name);
    if (task?.status !== 'waiting' || before.tasks.get(name)?.status === 'waiting') return [];
    const end = steps.slice(i).find(step => hasLeft(step, name));
    return end ? [{task, from: after.now, to: end.after.now}] : [];
  });
}

function hasLeft({after}: Step, name: string): boolean {
  return after.tasks.get(name)?.status !== 'waiting';
}
