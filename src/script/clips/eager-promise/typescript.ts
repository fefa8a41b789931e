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
  names: ['main', 'p1', 'p2'],
  events: [
    {at: 0, kind: 'task-created', task: 'main', coro: 'main', def: 1, by: '', line: null},
    {at: 0, kind: 'task-resumed', task: 'main', how: 'first'},
    {at: 0, kind: 'task-created', task: 'p1', coro: 'fetchData', def: null, by: 'main', line: 2},
    {at: 0, kind: 'task-resumed', task: 'p1', how: 'eager'},
    {at: 0, kind: 'task-suspended', task: 'p1', on: 'network', frames: []},
    {at: 0, kind: 'task-resumed', task: 'main', how: 'step'},
    {at: 0, kind: 'task-created', task: 'p2', coro: 'fetchData', def: null, by: 'main', line: 3},
    {at: 0, kind: 'task-resumed', task: 'p2', how: 'eager'},
    {at: 0, kind: 'task-suspended', task: 'p2', on: 'network', frames: []},
    {at: 0, kind: 'task-resumed', task: 'main', how: 'step'},
    {at: 0, kind: 'line-printed', by: 'main', line: 4, text: 'called'},
    {at: 0, kind: 'task-suspended', task: 'main', on: 'p1', frames: [['main', 5]]},
    {at: 1, kind: 'task-resumed', task: 'p1', how: 'wakeup'},
    {at: 1, kind: 'task-ended', task: 'p1', how: 'result'},
    {at: 1, kind: 'task-resumed', task: 'main', how: 'wakeup', from: 'p1'},
    {at: 1, kind: 'task-suspended', task: 'main', on: 'p2', frames: [['main', 6]]},
    {at: 1, kind: 'task-resumed', task: 'p2', how: 'wakeup'},
    {at: 1, kind: 'task-ended', task: 'p2', how: 'result'},
    {at: 1, kind: 'task-resumed', task: 'main', how: 'wakeup', from: 'p2'},
    {at: 1, kind: 'task-ended', task: 'main', how: 'result'},
  ],
};
