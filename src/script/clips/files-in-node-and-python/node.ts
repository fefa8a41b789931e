import type {Described} from '../../described.ts';

/** Fixed facts: what Node does with this program when the file takes two seconds; `readFile` reads in a libuv thread. */
export const node: Described = {
  source: `fs.readFile("a.txt", () => {
  console.log("file");
});
setTimeout(() => {
  console.log("beat");
}, 1000);`,
  total: 2,
  tasks: ['js:main', 'js:file', 'js:beat'],
  events: [
    {at: 0, kind: 'task-created', task: 'js:main', coro: 'main', def: null, by: '', line: null},
    {at: 0, kind: 'task-resumed', task: 'js:main', how: 'first'},
    {at: 0, kind: 'task-created', task: 'js:file', coro: 'file', def: null, by: 'js:main', line: 1},
    {at: 0, kind: 'task-suspended', task: 'js:file', on: 'libuv', frames: []},
    {at: 0, kind: 'worker-started', worker: 'libuv', function: 'readFile'},
    {at: 0, kind: 'task-resumed', task: 'js:main', how: 'step'},
    {at: 0, kind: 'task-created', task: 'js:beat', coro: 'beat', def: null, by: 'js:main', line: 4},
    {at: 0, kind: 'task-suspended', task: 'js:beat', on: 'timer', frames: []},
    {at: 0, kind: 'task-resumed', task: 'js:main', how: 'step'},
    {at: 0, kind: 'task-ended', task: 'js:main', how: 'result'},
    {at: 1, kind: 'task-resumed', task: 'js:beat', how: 'wakeup'},
    {at: 1, kind: 'line-printed', by: 'js:beat', line: 5, text: 'beat'},
    {at: 1, kind: 'task-ended', task: 'js:beat', how: 'result'},
    {at: 2, kind: 'worker-ended', worker: 'libuv'},
    {at: 2, kind: 'task-resumed', task: 'js:file', how: 'wakeup'},
    {at: 2, kind: 'line-printed', by: 'js:file', line: 2, text: 'file'},
    {at: 2, kind: 'task-ended', task: 'js:file', how: 'result'},
  ],
};
