import type {Script} from '../../clip.ts';
import en from './en.ts';
import zh from './zh.ts';

export default {
  view: 'loop',
  sources: ['001 §2.4', '002'],
  programs: [{file: 'countdown.py', window: [3, 14]}],
  beats: [
    {name: 'one-seat', on: {kind: 'task-resumed', task: 'main'}},
    {name: 'queued', on: {kind: 'task-created', task: 'B'}},
    {name: 'created', on: {kind: 'line-printed', task: 'main'}},
    {name: 'main-waits', on: {kind: 'task-suspended', task: 'main'}},
    {name: 'a-starts', on: {kind: 'line-printed', task: 'A'}},
    {name: 'both-count', on: {kind: 'loop-slept'}},
    {name: 'a-done', on: {kind: 'task-ended', task: 'A'}},
    {name: 'main-again', on: {kind: 'task-suspended', task: 'main', nth: 2}},
    {name: 'three', on: {kind: 'line-printed', task: 'main', nth: 2}},
  ],
  takeaway: {shows: 'total'},
  texts: {zh, en},
} satisfies Script;
