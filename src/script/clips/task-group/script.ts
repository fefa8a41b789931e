import type {Script} from '../../clip.ts';
import en from './en.ts';
import zh from './zh.ts';

export default {
  view: 'scope',
  sources: ['000', '002', '004'],
  programs: [{file: 'group.py', window: [3, 13]}],
  beats: [
    {name: 'main-starts', on: {kind: 'task-resumed', task: 'main'}},
    {name: 'first-child', on: {kind: 'task-created', task: 'A'}},
    {name: 'end-of-block', on: {kind: 'task-suspended', task: 'main'}},
    {name: 'children-wait', on: {kind: 'task-suspended', task: 'C'}},
    {name: 'b-ends', on: {kind: 'task-ended', task: 'B'}},
    {name: 'a-ends', on: {kind: 'task-ended', task: 'A'}},
    {name: 'c-ends', on: {kind: 'task-ended', task: 'C'}},
    {name: 'leaves', on: {kind: 'task-resumed', task: 'main', nth: 2}},
    {name: 'results', on: {kind: 'line-printed', nth: 2}},
  ],
  takeaway: {shows: 'total'},
  texts: {zh, en},
} satisfies Script;
