import type {Script} from '../../clip.ts';
import en from './en.ts';
import zh from './zh.ts';

export default {
  view: 'restaurant',
  sources: ['002 §1'],
  programs: [
    {file: 'restaurant.py', window: [8, 20]},
    {file: 'waiter_a.py', window: [3, 10]},
    {file: 'waiter_b.py', window: [3, 7]},
    {file: 'waiter_c.py', window: [3, 10]},
  ],
  beats: [
    {name: 'one-waiter', on: {kind: 'task-created', task: 'A'}},
    {name: 'to-a', on: {kind: 'loop-blocked', task: 'A'}},
    {name: 'a-reads', on: {kind: 'task-suspended', task: 'A'}},
    {name: 'to-b', on: {kind: 'task-resumed', task: 'B'}},
    {name: 'undressed', on: {kind: 'loop-blocked', task: 'B'}, hold: 3.8},
    {name: 'nobody', on: {kind: 'task-suspended', task: 'C'}},
    {name: 'back-to-a', on: {kind: 'task-resumed', task: 'A', nth: 2}},
    {name: 'compare', on: {kind: 'task-ended', task: 'C'}},
  ],
  takeaway: {shows: 'own'},
  texts: {zh, en},
} satisfies Script;
