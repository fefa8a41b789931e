import type {Script} from '../../clip.ts';
import en from './en.ts';
import zh from './zh.ts';

export default {
  view: 'restaurant',
  sources: ['002 §1'],
  programs: [
    {file: 'restaurant.py', window: [8, 20]},
    {file: 'patient.py', window: [8, 20]},
    {file: 'waiter_a.py', window: [3, 10]},
    {file: 'waiter_b.py', window: [3, 7]},
    {file: 'waiter_c.py', window: [3, 10]},
  ],
  beats: [
    {name: 'one-waiter', on: {kind: 'task-created', task: 'A', file: 'restaurant.py'}},
    {name: 'a-reads', on: {kind: 'task-suspended', task: 'A', file: 'restaurant.py'}},
    {name: 'to-b', on: {kind: 'task-resumed', task: 'B', file: 'restaurant.py'}},
    {name: 'undressed', on: {kind: 'loop-blocked', task: 'B', file: 'restaurant.py'}, hold: 3.2},
    {name: 'stays', on: {kind: 'task-resumed', task: 'C', file: 'restaurant.py'}},
    {name: 'nobody', on: {kind: 'task-suspended', task: 'C', file: 'restaurant.py'}},
    {name: 'back-to-a', on: {kind: 'task-resumed', task: 'A', nth: 2, file: 'restaurant.py'}},
    {name: 'all-done', on: {kind: 'task-ended', task: 'C', file: 'restaurant.py'}},
    {name: 'compare', on: {kind: 'task-ended', task: 'C', file: 'patient.py'}},
  ],
  takeaway: {shows: 'own'},
  texts: {zh, en},
} satisfies Script;
