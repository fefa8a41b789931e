import type {Script} from '../../clip.ts';
import en from './en.ts';
import zh from './zh.ts';

export default {
  view: 'sharing',
  sources: ['001 §3.7'],
  programs: [{file: 'semaphore.py', window: [3, 13]}],
  beats: [
    {name: 'two-keys', on: {kind: 'task-resumed', task: 'main'}},
    {name: 'a-in', on: {kind: 'line-printed', task: 'A'}},
    {name: 'b-in', on: {kind: 'line-printed', task: 'B'}},
    {name: 'c-waits', on: {kind: 'task-suspended', task: 'C'}},
    {name: 'two-at-once', on: {kind: 'loop-slept'}},
    {name: 'a-returns', on: {kind: 'task-ended', task: 'A'}},
    {name: 'next-two', on: {kind: 'loop-slept', nth: 2}},
    {name: 'last', on: {kind: 'line-printed', task: 'E'}},
    {name: 'three-seconds', on: {kind: 'task-ended', task: 'E'}},
  ],
  takeaway: {shows: 'total'},
  texts: {zh, en},
} satisfies Script;
