import type {Script} from '../../clip.ts';
import en from './en.ts';
import zh from './zh.ts';

export default {
  view: 'lanes',
  sources: ['001 §4.4', '004'],
  programs: [{file: 'executor.py', window: [4, 14]}],
  beats: [
    {name: 'old-call', on: {kind: 'task-resumed', task: 'main'}},
    {name: 'to-the-pool', on: {kind: 'worker-started'}},
    {name: 'first-await', on: {kind: 'task-suspended', task: 'main'}},
    {name: 'goes-on', on: {kind: 'line-printed', task: 'main'}},
    {name: 'awaits-job', on: {kind: 'task-suspended', task: 'main', nth: 2}},
    {name: 'thread-done', on: {kind: 'future-done', nth: 2}},
    {name: 'data', on: {kind: 'line-printed', task: 'main', nth: 2}},
  ],
  takeaway: {shows: 'total'},
  texts: {zh, en},
} satisfies Script;
