import type {Script} from '../../clip.ts';
import en from './en.ts';
import zh from './zh.ts';

export default {
  view: 'scale',
  sources: ['000', '002', '003'],
  programs: [{file: 'connections.py', window: [3, 9]}],
  beats: [
    {name: 'connections', on: {kind: 'task-created', task: 'connection'}},
    {name: 'all-wait', on: {kind: 'task-suspended', task: 'connection'}},
    {name: 'one-by-one', on: {kind: 'loop-slept'}},
    {name: 'answered', on: {kind: 'task-ended', task: 'connection'}, hold: 0.4},
    {name: 'threads', on: {kind: 'task-resumed', task: 'main', nth: 2}, hold: 1},
    {name: 'tasks', on: {kind: 'task-ended', task: 'main'}, hold: 1},
  ],
  takeaway: {shows: 'own'},
  texts: {zh, en},
} satisfies Script;
