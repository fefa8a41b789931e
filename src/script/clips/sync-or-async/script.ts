import type {Script} from '../../clip.ts';
import en from './en.ts';
import zh from './zh.ts';

export default {
  view: 'duel',
  sources: ['001 §1', '004'],
  programs: [
    {file: 'blocking.py', window: [3, 9]},
    {file: 'awaiting.py', window: [3, 9]},
  ],
  beats: [
    {name: 'same-work', on: {kind: 'task-resumed', task: 'main', file: 'blocking.py'}},
    {name: 'blocks', on: {kind: 'loop-blocked', file: 'blocking.py'}, points: ['fetch("A")']},
    {
      name: 'created',
      on: {kind: 'task-suspended', task: 'main', file: 'awaiting.py'},
      points: ['await gather(fetch("A"),', 'fetch("B"), fetch("C"))'],
    },
    {
      name: 'all-wait',
      on: {kind: 'task-suspended', task: 'C', file: 'awaiting.py'},
      points: ['await sleep(1)'],
    },
    {name: 'one-second', on: {kind: 'loop-slept', nth: 1}},
    {name: 'async-done', on: {kind: 'task-ended', task: 'main', file: 'awaiting.py'}},
    {
      name: 'one-of-three',
      on: {kind: 'line-printed', nth: 1, file: 'blocking.py'},
      points: ['fetch("B")'],
    },
    {name: 'sync-done', on: {kind: 'task-ended', task: 'main', file: 'blocking.py'}},
  ],
  takeaway: {shows: 'totals'},
  texts: {zh, en},
} satisfies Script;
