import type {Script} from '../../clip.ts';
import en from './en.ts';
import zh from './zh.ts';

export default {
  view: 'kitchen',
  sources: ['001', '002', '003', '004'],
  programs: [
    {file: 'coroutines.py', window: [4, 13]},
    {file: 'processes.py', window: [5, 16]},
  ],
  beats: [
    {name: 'two-dishes', on: {kind: 'task-created', task: 'B', file: 'coroutines.py'}},
    {name: 'keeps-the-cook', on: {kind: 'loop-blocked', task: 'A', file: 'coroutines.py'}},
    {name: 'first-helper', on: {kind: 'task-suspended', task: 'A', file: 'processes.py'}},
    {name: 'second-helper', on: {kind: 'task-suspended', task: 'B', file: 'processes.py'}},
    {name: 'in-parallel', on: {kind: 'task-ended', task: 'B', file: 'processes.py'}},
    {name: 'only-one', on: {kind: 'task-ended', task: 'A', file: 'coroutines.py'}},
    {name: 'no-faster', on: {kind: 'task-ended', task: 'B', file: 'coroutines.py'}},
  ],
  takeaway: {shows: 'own'},
  texts: {zh, en},
} satisfies Script;
