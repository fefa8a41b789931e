import type {Script} from '../../clip.ts';
import en from './en.ts';
import zh from './zh.ts';

export default {
  view: 'loop',
  sources: ['001 §3.4', '002', '004'],
  programs: [{file: 'timeout.py', window: [3, 16]}],
  beats: [
    {name: 'two', on: {kind: 'task-created', task: 'B'}, points: ['await sleep(5)']},
    {
      name: 'a-limit',
      on: {kind: 'task-suspended', task: 'A'},
      points: ['await wait_for(job, 2)'],
    },
    {
      name: 'b-differs',
      on: {kind: 'task-suspended', task: 'B'},
      points: ['finally:', 'await sleep(2)  # cleanup'],
    },
    {
      name: 'cut',
      on: {kind: 'future-done', nth: 2},
      points: ['await wait_for(job, 2)'],
    },
    {name: 'a-raises', on: {kind: 'task-resumed', task: 'A', nth: 2}},
    {name: 'a-turns', on: {kind: 'line-printed', task: 'A'}},
    {name: 'a-over', on: {kind: 'task-ended', task: 'A'}},
    {name: 'b-raises', on: {kind: 'task-resumed', task: 'B', nth: 2}},
    {name: 'b-cleans', on: {kind: 'task-suspended', task: 'B', nth: 2}},
    {
      name: 'b-waits',
      on: {kind: 'loop-slept', nth: 2},
      points: ['await wait_for(job, 2)'],
    },
    {name: 'b-late', on: {kind: 'task-resumed', task: 'B', nth: 3}, hold: 1.6},
    {name: 'b-out', on: {kind: 'task-ended', task: 'B'}},
  ],
  takeaway: {shows: 'lengths'},
  texts: {zh, en},
} satisfies Script;
