import type {Script} from '../../clip.ts';
import en from './en.ts';
import zh from './zh.ts';

export default {
  view: 'loop',
  sources: ['001 §3.4', '002', '004'],
  programs: [{file: 'timeout.py', window: [3, 18]}],
  beats: [
    {
      name: 'a-limit',
      on: {kind: 'task-suspended', task: 'A'},
      points: ['a = wait_for(', 'job_a(), 2)'],
    },
    {
      name: 'b-differs',
      on: {kind: 'task-suspended', task: 'B'},
      points: ['finally:', 'await sleep(2)  # cleanup'],
    },
    {
      name: 'cut',
      on: {kind: 'future-done', nth: 2},
      points: ['a = wait_for(', 'job_a(), 2)', 'b = wait_for(', 'job_b(), 2)'],
    },
    {name: 'a-raises', on: {kind: 'task-resumed', task: 'A', nth: 2}},
    {
      name: 'a-over',
      on: {kind: 'task-ended', task: 'A'},
      points: ['a = wait_for(', 'job_a(), 2)'],
    },
    {name: 'b-raises', on: {kind: 'task-resumed', task: 'B', nth: 2}},
    {name: 'b-cleans', on: {kind: 'task-suspended', task: 'B', nth: 2}},
    {
      name: 'b-waits',
      on: {kind: 'loop-slept', nth: 2},
      points: ['b = wait_for(', 'job_b(), 2)'],
    },
    {name: 'b-late', on: {kind: 'task-resumed', task: 'B', nth: 3}},
    {
      name: 'b-out',
      on: {kind: 'task-ended', task: 'B'},
      points: ['b = wait_for(', 'job_b(), 2)'],
    },
    {
      name: 'over',
      on: {kind: 'task-resumed', task: 'main', nth: 2},
      points: ['return_exceptions=True)'],
    },
  ],
  takeaway: {shows: 'lengths'},
  texts: {zh, en},
} satisfies Script;
