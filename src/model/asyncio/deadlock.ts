import type {EventLoop} from './base-events.ts';
import type {Task} from './tasks/task.ts';

/** Who waits for what, and where: one sentence a task. */
export function explainHang(loop: EventLoop): string[] {
  return loop.tasks.all().map(waiting);
}

function waiting(task: Task): string {
  const on = task.futureWaiter?.label ?? 'its turn';
  const place = task.coroutine.frames().findLast(frame => frame.length === 2);
  return `${task.name} waits for ${on}${place ? ` at line ${place[1]}` : ''}`;
}
