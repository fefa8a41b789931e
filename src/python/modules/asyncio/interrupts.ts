import type {Interrupts} from '../../../model/asyncio/runners.ts';
import type {Task} from '../../../model/asyncio/tasks/task.ts';
import {error} from '../../objects/errors.ts';
import {native} from '../../objects/natives.ts';
import {vm} from '../../run/vm.ts';
import {setHandler} from '../signals.ts';
import {currentName} from '../thread-idents.ts';

const SIGINT = 2;

/** `Runner.run`: the first SIGINT cancels the main task, unless the program has a handler of its own. */
export function catchInterrupts(task: Task): Interrupts | null {
  if (currentName() !== 'MainThread') return null;
  const before = vm.signals.get(SIGINT);
  const usual = vm.modules.get('signal')?.dict.get('default_int_handler');
  if (before !== undefined && before !== usual) return null;
  const interrupts = {count: 0, restore: () => restore()};
  const handler = native('_on_sigint', 'signum, frame', () => {
    interrupts.count += 1;
    if (interrupts.count > 1 || task.done()) throw error('KeyboardInterrupt');
    task.cancel();
    const label = () => 'Runner._on_sigint.<lambda>';
    // The loop may be waiting: it wakes up.
    task.loop.callSoonThreadsafe({label, run: () => {}});
  });
  setHandler(SIGINT, handler);
  const restore = () => {
    if (vm.signals.get(SIGINT) !== handler) return;
    if (before === undefined) vm.signals.delete(SIGINT);
    else setHandler(SIGINT, before);
  };
  return interrupts;
}
