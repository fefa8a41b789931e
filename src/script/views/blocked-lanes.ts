import type {ScheduleEvent, VirtualSeconds} from '../../model/schedule.ts';
import type {HalfLanes, Span} from './blocked-moment.ts';
import type {CrowdTake} from './blocked-takes.ts';
import type {LoopStage} from './loop-stage.ts';

/** Every so many of the crowd have a tick of their own. */
const SAMPLE = 40;

/** What one program's lanes show: its first task that is neither the root nor the crowd, the answers, the threads. */
export function lanesOfHalf({shots, cast}: LoopStage, {crowd}: CrowdTake): HalfLanes {
  const events = shots.map(shot => shot.event);
  const task = cast[0]?.task ?? '';
  const steps = events.filter(event => 'task' in event && event.task === task);
  return {
    handler: cast[0]?.name ?? '',
    blocked: events.flatMap(event =>
      event.kind === 'loop-blocked' && event.by === task
        ? [{from: event.at, to: event.at + event.seconds}]
        : [],
    ),
    waits: spansOf(steps, 'task-suspended', 'task-resumed'),
    runs: steps.flatMap(event => (event.kind === 'task-resumed' ? [event.at] : [])),
    samples: crowd.members.filter((_, i) => i % SAMPLE === SAMPLE - 1),
    threads: spansOf(events, 'worker-started', 'worker-ended'),
  };
}

/** From every event of one kind to the next of another. */
function spansOf(
  events: readonly ScheduleEvent[],
  start: ScheduleEvent['kind'],
  end: ScheduleEvent['kind'],
): Span[] {
  const spans: Span[] = [];
  let from: VirtualSeconds | undefined;
  for (const event of events) {
    if (event.kind === start) from = event.at;
    else if (event.kind === end && from !== undefined) {
      spans.push({from, to: event.at});
      from = undefined;
    }
  }
  return spans;
}
