import type {VirtualSeconds} from '../../model/schedule.ts';
import type {Acts} from '../acts.ts';
import type {SpanMoment} from '../chart.ts';
import type {TaskState} from '../run-state.ts';
import type {FilmSeconds} from '../units.ts';
import {FADE, type LoopStage, type Step, stepsOf} from './loop-stage.ts';

type Spans = (time: FilmSeconds) => SpanMoment[];

/** A stretch in which a task waits, and when the film comes to it. */
interface Wait {
  readonly task: TaskState;
  readonly from: VirtualSeconds;
  readonly to: VirtualSeconds;
  readonly time: FilmSeconds;
}

/** Where a task cleans up after its time was up: the same dots, but no longer what it was waiting for. */
export function cleanupsOf(stage: LoopStage, acts: Acts): Spans {
  const {score, words, cast} = stage;
  const spans = cast.flatMap(({task}, row) =>
    waitsOf(stage, task)
      .filter(wait => wait.task.overdue)
      .map(({from, to, time}) => {
        const scene = score
          .number(0)
          .to(1, time + FADE, FADE)
          .to(0, acts.closing, FADE);
        return {row, from, to, scene};
      }),
  );
  return time =>
    spans.flatMap(({scene, ...span}) => [
      {...span, text: words.cleanup, alpha: scene.at(time)},
      {...span, text: words.cleanupOf(span.to - span.from), alpha: acts.takeaway.at(time)},
    ]);
}

/** What the root task waited for, on the takeaway. */
export function awaitedOf(stage: LoopStage, acts: Acts): Spans {
  const root = stage.cast[0]?.task ?? '';
  const spans = waitsOf(stage, root).map(({task, from, to}) => {
    return {row: 0, from, to, text: stage.words.awaited[thingOf(stage, task)]};
  });
  return time => spans.map(span => ({...span, alpha: acts.takeaway.at(time)}));
}

/** A coroutine that is awaited runs inside the task that awaits it: it is one more of its frames. */
function thingOf({cast}: LoopStage, {on, frames}: TaskState): 'coroutine' | 'task' | 'future' {
  if (cast.some(({task}) => task === on)) return 'task';
  return frames.length > 1 ? 'coroutine' : 'future';
}

function waitsOf(stage: LoopStage, name: string): Wait[] {
  const steps = stepsOf(stage);
  return steps.flatMap(({shot, before, after}, i) => {
    const task = after.tasks.get(name);
    if (task?.status !== 'waiting' || before.tasks.get(name)?.status === 'waiting') return [];
    const end = steps.slice(i).find(step => hasLeft(step, name));
    return end ? [{task, from: after.now, to: end.after.now, time: shot.time}] : [];
  });
}

function hasLeft({after}: Step, name: string): boolean {
  return after.tasks.get(name)?.status !== 'waiting';
}
