import type {Script} from '../../clip.ts';
import en from './en.ts';
import zh from './zh.ts';

export default {
  view: 'loop',
  sources: ['001 §3.2'],
  programs: [{file: 'first.py', window: [3, 18]}],
  beats: [
    {name: 'three', on: {kind: 'task-created', task: 'C'}},
    {name: 'until-first', on: {kind: 'task-suspended', task: 'main'}},
    {name: 'together', on: {kind: 'loop-slept'}},
    {name: 'b-done', on: {kind: 'task-ended', task: 'B'}},
    {name: 'main-back', on: {kind: 'task-resumed', task: 'main', nth: 2}},
    {name: 'two-sets', on: {kind: 'line-printed', task: 'main', nth: 2}},
    {name: 'cancel', on: {kind: 'cancel-requested', task: 'C'}},
    {name: 'main-over', on: {kind: 'task-ended', task: 'main'}},
    {name: 'stopped', on: {kind: 'task-ended', task: 'C'}},
  ],
  takeaway: {shows: 'total'},
  texts: {zh, en},
} satisfies Script;
