import type {Script} from '../../clip.ts';
import en from './en.ts';
import zh from './zh.ts';

export default {
  view: 'duel',
  sources: ['002', '000'],
  programs: [
    {file: 'serial.py', window: [3, 10]},
    {file: 'tasks.py', window: [8, 13]},
  ],
  beats: [
    {name: 'same-work', on: {kind: 'task-resumed', task: 'main', file: 'serial.py'}},
    {name: 'walks-in', on: {kind: 'task-suspended', task: 'main', file: 'serial.py'}},
    {name: 'created', on: {kind: 'line-printed', task: 'main', file: 'tasks.py'}},
    {name: 'both-wait', on: {kind: 'task-suspended', task: 'B', file: 'tasks.py'}},
    {name: 'b-is-free', on: {kind: 'task-resumed', task: 'main', nth: 2, file: 'tasks.py'}},
    {name: 'tasks-done', on: {kind: 'task-ended', task: 'main', file: 'tasks.py'}},
    {name: 'b-begins', on: {kind: 'task-suspended', task: 'main', nth: 2, file: 'serial.py'}},
    {name: 'serial-done', on: {kind: 'task-ended', task: 'main', file: 'serial.py'}},
  ],
  takeaway: {shows: 'totals'},
  texts: {zh, en},
} satisfies Script;
