import type {Script} from '../../clip.ts';
import en from './en.ts';
import zh from './zh.ts';

export default {
  view: 'sharing',
  sources: ['001 §3.5'],
  programs: [{file: 'lock.py', window: [3, 15]}],
  beats: [
    {name: 'one-key', on: {kind: 'task-resumed', task: 'main'}},
    {name: 'a-asks', on: {kind: 'task-resumed', task: 'A'}},
    {name: 'a-takes', on: {kind: 'line-printed', task: 'A'}},
    {name: 'b-waits', on: {kind: 'task-suspended', task: 'B'}},
    {name: 'a-keeps', on: {kind: 'loop-slept'}},
    {name: 'a-returns', on: {kind: 'task-ended', task: 'A'}},
    {name: 'b-takes', on: {kind: 'line-printed', task: 'B'}},
    {name: 'two-seconds', on: {kind: 'task-ended', task: 'B'}},
  ],
  takeaway: {shows: 'total'},
  texts: {zh, en},
} satisfies Script;
