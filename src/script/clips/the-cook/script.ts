import type {Script} from '../../clip.ts';
import en from './en.ts';
import zh from './zh.ts';

export default {
  view: 'kitchen',
  sources: ['003'],
  programs: [
    {file: 'pot.py', window: [4, 13]},
    {file: 'stirring.py', window: [4, 13]},
  ],
  beats: [
    {name: 'two-dishes', on: {kind: 'task-created', task: 'B', file: 'pot.py'}},
    {name: 'pot-cooks', on: {kind: 'task-suspended', task: 'A', file: 'pot.py'}},
    {name: 'walks-away', on: {kind: 'task-resumed', task: 'B', file: 'pot.py'}},
    {name: 'undressed', on: {kind: 'loop-blocked', task: 'B', file: 'pot.py'}, hold: 3},
    {name: 'he-stirs', on: {kind: 'loop-blocked', task: 'A', file: 'stirring.py'}},
    {name: 'chopped', on: {kind: 'task-ended', task: 'B', file: 'pot.py'}},
    {name: 'pot-is-done', on: {kind: 'task-ended', task: 'A', file: 'pot.py'}},
    {name: 'only-now', on: {kind: 'task-resumed', task: 'B', file: 'stirring.py'}},
    {name: 'both-done', on: {kind: 'task-ended', task: 'B', file: 'stirring.py'}},
  ],
  takeaway: {shows: 'own'},
  texts: {zh, en},
} satisfies Script;
