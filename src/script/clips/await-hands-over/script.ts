import type {Script} from '../../clip.ts';
import en from './en.ts';
import zh from './zh.ts';

export default {
  view: 'loop',
  sources: ['001 §2.3', '002', '004'],
  programs: [{file: 'values.py', window: [3, 11]}],
  beats: [
    {name: 'main-runs', on: {kind: 'task-created', task: 'B'}},
    {name: 'hands-over', on: {kind: 'task-suspended', task: 'main'}},
    {name: 'a-too', on: {kind: 'task-suspended', task: 'A'}},
    {name: 'bookmarks', on: {kind: 'loop-slept'}},
    {name: 'a-done', on: {kind: 'task-ended', task: 'A'}},
    {name: 'b-done', on: {kind: 'task-ended', task: 'B'}},
    {name: 'value', on: {kind: 'task-resumed', task: 'main', nth: 2}},
    {name: 'no-wait', on: {kind: 'line-printed', task: 'main', nth: 2}},
  ],
  takeaway: {shows: 'all'},
  texts: {zh, en},
} satisfies Script;
