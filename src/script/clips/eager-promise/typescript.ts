import type {Described} from '../../described.ts';

/** Fixed facts: what TypeScript's language defines for this program, when each `fetchData` takes one second. */
export const typescript: Described = {
  source: `async function main() {
  const p1 = fetchData(1);
  const p2 = fetchData(2);
  console.log("called");
  await p1;
  await p2;
}`,
  total: 1,
  tasks: ['ts:main', 'ts:p1', 'ts:p2'],
  events: [
    {at: 0, kind: 'task-created', task: 'ts:main', coro: 'main', def: 1, by: '', line: null},
    {at: 0, kind: 'task-resumed', task: 'ts:main', how: 'first'},
    {
      at: 0,
      kind: 'task-created',
      task: 'ts:p1',
      coro: 'fetchData',
      def: null,
      by: 'ts:main',
      line: 2,
    },
    {at: 0, kind: 'task-resumed', task: 'ts:p1', how: 'eager'},
    {at: 0, kind: 'task-suspended', task: 'ts:p1', on: 'network', frames: []},
    {at: 0, kind: 'task-resumed', task: 'ts:main', how: 'step'},
    {
      at: 0,
      kind: 'task-created',
      task: 'ts:p2',
      coro: 'fetchData',
      def: null,
      by: 'ts:main',
      line: 3,
    },
    {at: 0, kind: 'task-resumed', task: 'ts:p2', how: 'eager'},
    {at: 0, kind: 'task-suspended', task: 'ts:p2', on: 'network', frames: []},
    {at: 0, kind: 'task-resumed', task: 'ts:main', how: 'step'},
    {at: 0, kind: 'line-printed', by: 'ts:main', line: 4, text: 'called'},
    {at: 0, kind: 'task-suspended', task: 'ts:main', on: 'ts:p1', frames: [['main', 5]]},
    {at: 1, kind: 'task-resumed', task: 'ts:p1', how: 'wakeup'},
    {at: 1, kind: 'task-ended', task: 'ts:p1', how: 'result'},
    {at: 1, kind: 'task-resumed', task: 'ts:main', how: 'wakeup', from: 'ts:p1'},
    {at: 1, kind: 'task-suspended', task: 'ts:main', on: 'ts:p2', frames: [['main', 6]]},
    {at: 1, kind: 'task-resumed', task: 'ts:p2', how: 'wakeup'},
    {at: 1, kind: 'task-ended', task: 'ts:p2', how: 'result'},
    {at: 1, kind: 'task-resumed', task: 'ts:main', how: 'wakeup', from: 'ts:p2'},
    {at: 1, kind: 'task-ended', task: 'ts:main', how: 'result'},
  ],
};
