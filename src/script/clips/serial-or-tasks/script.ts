import type {Script} from '../../clip.ts';
import en from './en.ts';
import zh from './zh.ts';

const SERIAL = 'serial.py';
const TASKS = 'tasks.py';

const CREATES = ['a = create_task(work("A", 2))', 'b = create_task(work("B", 2))'] as const;
const SLEEPS = ['await sleep(delay)'] as const;

export default {
  view: 'duel',
  sources: ['002', '000'],
  programs: [
    {file: SERIAL, window: [3, 9]},
    {file: TASKS, window: [3, 12]},
  ],
  beats: [
    {name: 'same-work', on: {kind: 'task-resumed', task: 'main', file: SERIAL}},
    {
      name: 'walks-in',
      on: {kind: 'task-suspended', task: 'main', file: SERIAL},
      points: ['await work("A", 2)'],
    },
    {
      name: 'created',
      on: {kind: 'line-printed', task: 'main', file: TASKS},
      points: CREATES,
    },
    {
      name: 'a-starts',
      on: {kind: 'line-printed', task: 'A', file: TASKS},
      points: ['await a'],
    },
    {name: 'both-wait', on: {kind: 'loop-slept', nth: 1}, points: SLEEPS},
    {name: 'both-done', on: {kind: 'task-resumed', task: 'main', nth: 2, file: TASKS}},
    {
      name: 'tasks-done',
      on: {kind: 'task-ended', task: 'main', file: TASKS},
      points: ['await b'],
    },
    {
      name: 'b-begins',
      on: {kind: 'task-suspended', task: 'main', nth: 2, file: SERIAL},
      points: ['await work("B", 2)'],
    },
    {name: 'serial-done', on: {kind: 'task-ended', task: 'main', file: SERIAL}},
  ],
  takeaway: {shows: 'totals'},
  texts: {zh, en},
} satisfies Script;
