import type {Script} from '../../clip.ts';
import en from './en.ts';
import zh from './zh.ts';

export default {
  view: 'loop',
  sources: ['004', '001 §3.2'],
  programs: [{file: 'gather.py', window: [3, 15]}],
  beats: [
    {name: 'one-seat', on: {kind: 'task-resumed', task: 'main'}},
    {name: 'queued', on: {kind: 'task-created', task: 'C'}},
    {name: 'main-waits', on: {kind: 'task-suspended', task: 'main'}},
    {name: 'a-runs', on: {kind: 'line-printed', task: 'A'}},
    {name: 'clock-moves', on: {kind: 'loop-slept'}},
    {name: 'b-first', on: {kind: 'future-done', nth: 1}},
    {name: 'b-answers', on: {kind: 'task-ended', task: 'B'}},
    {name: 'a-answers', on: {kind: 'task-ended', task: 'A'}},
    {name: 'in-order', on: {kind: 'line-printed', task: 'main'}},
  ],
  takeaway: {shows: 'orders'},
  texts: {zh, en},
} satisfies Script;
