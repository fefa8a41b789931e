import type {Script} from '../../clip.ts';
import en from './en.ts';
import zh from './zh.ts';

export default {
  view: 'scope',
  sources: ['000', '004'],
  programs: [{file: 'failure.py', window: [3, 14]}],
  beats: [
    {name: 'main-starts', on: {kind: 'task-resumed', task: 'main'}},
    {name: 'children', on: {kind: 'task-created', task: 'B'}},
    {name: 'end-of-block', on: {kind: 'task-suspended', task: 'main'}},
    {name: 'clock', on: {kind: 'loop-slept', nth: 1}},
    {name: 'fails', on: {kind: 'task-ended', task: 'A'}},
    {name: 'cancels', on: {kind: 'cancel-requested', task: 'B'}},
    {name: 'gets', on: {kind: 'task-resumed', task: 'B', nth: 2}},
    {name: 'cancelled', on: {kind: 'task-ended', task: 'B'}},
    {name: 'leaves', on: {kind: 'task-resumed', task: 'main', nth: 3}},
    {name: 'caught', on: {kind: 'line-printed', nth: 1}},
  ],
  takeaway: {shows: 'lengths'},
  texts: {zh, en},
} satisfies Script;
