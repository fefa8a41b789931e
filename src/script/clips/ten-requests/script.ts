import type {Script} from '../../clip.ts';
import en from './en.ts';
import zh from './zh.ts';

export default {
  view: 'lanes',
  sources: ['004', '000'],
  programs: [
    {file: 'serial.py', window: [5, 10]},
    {file: 'together.py', window: [8, 10]},
  ],
  beats: [
    {name: 'same-ten', on: {kind: 'task-resumed', task: 'main', file: 'serial.py'}},
    {name: 'only-first', on: {kind: 'task-suspended', task: 'main', file: 'serial.py'}},
    {name: 'ten-tasks', on: {kind: 'task-created', task: 'J', file: 'together.py'}},
    {name: 'all-sent', on: {kind: 'loop-slept', nth: 1}},
    {name: 'f-first', on: {kind: 'task-ended', task: 'F', file: 'together.py'}},
    {name: 'all-back', on: {kind: 'task-ended', task: 'main', file: 'together.py'}},
    {name: 'serial-back', on: {kind: 'task-ended', task: 'main', file: 'serial.py'}},
  ],
  takeaway: {shows: 'totals'},
  texts: {zh, en},
} satisfies Script;
