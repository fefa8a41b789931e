import type {Script} from '../../clip.ts';
import en from './en.ts';
import zh from './zh.ts';

export default {
  view: 'sharing',
  sources: ['001 §3.7'],
  programs: [{file: 'condition.py', window: [3, 20]}],
  beats: [
    {name: 'no-table', on: {kind: 'task-resumed', task: 'A'}},
    {name: 'a-waits', on: {kind: 'task-suspended', task: 'A'}},
    {name: 'both-wait', on: {kind: 'loop-slept'}},
    {name: 'all-woken', on: {kind: 'future-done', nth: 3}},
    {name: 'a-looks', on: {kind: 'task-resumed', task: 'A', nth: 2}},
    {name: 'a-takes', on: {kind: 'task-ended', task: 'A'}},
    {name: 'b-looks', on: {kind: 'task-resumed', task: 'B', nth: 2}},
    {name: 'b-waits', on: {kind: 'task-suspended', task: 'B', nth: 2}},
    {name: 'one-woken', on: {kind: 'future-done', nth: 5}},
    {name: 'b-takes', on: {kind: 'task-ended', task: 'B'}},
  ],
  takeaway: {shows: 'total'},
  texts: {zh, en},
} satisfies Script;
