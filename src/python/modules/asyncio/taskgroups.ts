import {TaskGroup} from '../../../model/asyncio/taskgroups.ts';
import {methods} from '../../objects/natives.ts';
import type {Value} from '../../objects/types.ts';
import {truth} from '../../operations/truth.ts';
import {vm} from '../../run/vm.ts';
import {registerRepr} from '../../text/repr.ts';
import {str} from '../../text/str.ts';
import {contextOf} from './convert.ts';
import {checkedCoroutine} from './futures.ts';
import {modelClass} from './model-class.ts';

export const taskGroupType = modelClass(
  TaskGroup,
  'TaskGroup',
  'taskgroups',
  '',
  () => new TaskGroup(vm.machine),
);
const group = (self: unknown) => self as TaskGroup;
methods(taskGroupType, {
  create_task: [
    'coro, *, name=, context=, eager_start=',
    (self, coro, name, context, eager) =>
      group(self).createTask(checkedCoroutine(coro as Value), {
        name: name == null ? undefined : str(name),
        context: contextOf(context),
        eager: eager === undefined ? undefined : truth(eager),
      }),
  ],
  __aenter__: ['', self => group(self).enter()],
  __aexit__: ['et, exc, tb', (self, _type, exc) => group(self).exit(exc ?? null)],
});
registerRepr(TaskGroup, value => {
  const info = [''];
  if (value.tasks.size > 0) info.push(`tasks=${value.tasks.size}`);
  if (value.errors.length > 0) info.push(`errors=${value.errors.length}`);
  if (value.aborting) info.push('cancelling');
  else if (value.entered) info.push('entered');
  return `<TaskGroup${info.join(' ')}>`;
});
