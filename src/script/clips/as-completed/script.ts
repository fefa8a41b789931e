import type {Script} from '../../clip.ts';
import en from './en.ts';
import zh from './zh.ts';

export default {
  view: 'loop',
  sources: ['004'],
  programs: [{file: 'finished.py', window: [3, 14]}],
  beats: [
    {name: 'queued', on: {kind: 'task-created', task: 'C'}},
    {name: 'first-done', on: {kind: 'task-suspended', task: 'main'}},
    {name: 'together', on: {kind: 'loop-slept'}},
    {name: 'b-done', on: {kind: 'task-ended', task: 'B'}},
    {name: 'b-handled', on: {kind: 'line-printed', task: 'main'}},
    {name: 'next', on: {kind: 'task-suspended', task: 'main', nth: 2}},
    {name: 'a-handled', on: {kind: 'line-printed', task: 'main', nth: 2}},
    {name: 'c-handled', on: {kind: 'line-printed', task: 'main', nth: 3}},
  ],
  takeaway: {shows: 'orders'},
  texts: {zh, en},
} satisfies Script;
