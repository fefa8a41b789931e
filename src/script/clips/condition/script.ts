import type {Script} from '../../clip.ts';
import en from './en.ts';
import zh from './zh.ts';

export default {
  view: 'sharing',
  sources: ['001 §3.7'],
  programs: [{file: 'condition.py', window: [6, 20]}],
  beats: [
    {name: 'no-table', on: {kind: 'task-resumed', task: 'A'}},
    {name: 'a-waits', on: {kind: 'task-suspended', task: 'A'}},
    {name: 'all-wait', on: {kind: 'loop-slept'}},
    {name: 'one-woken', on: {kind: 'future-done', nth: 2}},
    {name: 'looks-again', on: {kind: 'task-resumed', task: 'A', nth: 2}},
    {name: 'a-sits', on: {kind: 'task-ended', task: 'A'}},
    {name: 'all-woken', on: {kind: 'future-done', nth: 5}},
    {name: 'all-sit', on: {kind: 'task-ended', task: 'C'}},
  ],
  takeaway: {shows: 'total'},
  texts: {zh, en},
} satisfies Script;
