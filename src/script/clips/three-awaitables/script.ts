import type {Script} from '../../clip.ts';
import en from './en.ts';
import zh from './zh.ts';

export default {
  view: 'loop',
  sources: ['001 §2.3', '001 §2.4', '001 §2.5', '002 §2'],
  programs: [{file: 'awaitables.py', window: [3, 17]}],
  beats: [
    {name: 'three', on: {kind: 'task-resumed', task: 'main'}},
    {name: 'coroutine', on: {kind: 'task-suspended', task: 'main'}},
    {name: 'seven', on: {kind: 'line-printed', task: 'main'}},
    {name: 'task', on: {kind: 'task-created', task: 'A'}},
    {name: 'for-a', on: {kind: 'task-suspended', task: 'main', nth: 2}},
    {name: 'a-works', on: {kind: 'loop-slept', nth: 2}},
    {name: 'value', on: {kind: 'task-resumed', task: 'main', nth: 3}},
    {name: 'empty', on: {kind: 'timer-set', nth: 3}},
    {name: 'future', on: {kind: 'task-suspended', task: 'main', nth: 3}},
    {name: 'filled', on: {kind: 'future-done', nth: 3}},
    {name: 'nine', on: {kind: 'line-printed', task: 'main', nth: 3}},
  ],
  takeaway: {shows: 'awaited'},
  texts: {zh, en},
} satisfies Script;
