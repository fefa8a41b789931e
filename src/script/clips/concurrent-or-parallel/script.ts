import type {Script} from '../../clip.ts';
import en from './en.ts';
import zh from './zh.ts';

export default {
  view: 'lanes',
  sources: ['001 §1', '003'],
  programs: [
    {file: 'tasks.py', window: [7, 13]},
    {file: 'processes.py', window: [8, 11]},
  ],
  beats: [
    {name: 'two-jobs', on: {kind: 'task-created', task: 'B', file: 'tasks.py'}},
    {name: 'one-core', on: {kind: 'loop-blocked', task: 'A', file: 'tasks.py'}},
    {name: 'two-cores', on: {kind: 'task-suspended', task: 'B', file: 'processes.py'}},
    {name: 'hands-over', on: {kind: 'task-suspended', task: 'A', file: 'tasks.py'}},
    {name: 'a-again', on: {kind: 'task-suspended', task: 'B', file: 'tasks.py'}},
    {name: 'in-parallel', on: {kind: 'task-ended', task: 'main', file: 'processes.py'}},
    {name: 'in-turn', on: {kind: 'task-ended', task: 'main', file: 'tasks.py'}},
  ],
  takeaway: {shows: 'totals'},
  texts: {zh, en},
} satisfies Script;
