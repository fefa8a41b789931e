import type {Script} from '../../clip.ts';
import en from './en.ts';
import zh from './zh.ts';

export default {
  view: 'loop',
  sources: ['001 §2.1'],
  programs: [{file: 'turn.py', window: [3, 11]}],
  panel: 'turn',
  beats: [
    {name: 'main-ready', on: {kind: 'task-resumed', task: 'main'}},
    {name: 'registers', on: {kind: 'task-suspended', task: 'main'}},
    {name: 'one-by-one', on: {kind: 'task-suspended', task: 'A'}},
    {name: 'all-wait', on: {kind: 'task-suspended', task: 'C'}},
    {name: 'wait', on: {kind: 'loop-slept'}},
    {name: 'due', on: {kind: 'future-done', nth: 2}},
    {name: 'again', on: {kind: 'task-resumed', task: 'A', nth: 2}},
    {name: 'wait-again', on: {kind: 'loop-slept', nth: 2}},
    {name: 'over', on: {kind: 'task-ended', task: 'main'}},
  ],
  takeaway: {shows: 'all'},
  texts: {zh, en},
} satisfies Script;
