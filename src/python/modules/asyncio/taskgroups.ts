import {TaskGroup} from '../../../model/asyncio/taskgroups.ts';
import {methods} from '../../objects/natives.ts';
import type {Value} from '../../objects/types.ts';
import {getAttribute} from '../../operations/get-attribute.ts';
import {call} from '../../run/calls.ts';
import {vm} from '../../run/vm.ts';
import {registerRepr} from '../../text/repr.ts';
import {checkedCoroutine, taskOptions} from './make-task.ts';
import {modelClass} from './model-class.ts';
import {asksFirst, checkMade} from './unmade.ts';

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
    'coro, **kwargs',
    (self, coro, keywords) => {
      const given = keywords as unknown as ReadonlyMap<string, Value>;
      group(self).checkOpen(() => call(getAttribute(coro as Value, 'close'), []));
      return group(self).createTask(checkedCoroutine(coro as Value), {
        ...taskOptions(given),
        given,
      });
    },
  ],
  __aenter__: ['', self => group(self).enter()],
  __aexit__: ['et, exc, tb', (self, _type, exc) => group(self).exit(exc ?? null)],
});
asksFirst(taskGroupType, {create_task: '_entered', 'async __aenter__': '_entered'});
registerRepr(TaskGroup, value => {
  checkMade(value, '_tasks');
  const info = [''];
  if (value.tasks.size > 0) info.push(`tasks=${value.tasks.size}`);
  if (value.errors.length > 0) info.push(`errors=${value.errors.length}`);
  if (value.aborting) info.push('cancelling');
  else if (value.entered) info.push('entered');
  return `<TaskGroup${info.join(' ')}>`;
});
