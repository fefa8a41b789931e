import type {Script} from '../../clip.ts';
import en from './en.ts';
import zh from './zh.ts';

export default {
  view: 'loop',
  sources: ['002'],
  programs: [{file: 'batches.py', window: [3, 16]}],
  beats: [
    {name: 'first', on: {kind: 'task-created', task: 'C'}},
    {name: 'stops-here', on: {kind: 'task-suspended', task: 'main'}},
    {name: 'one-second', on: {kind: 'loop-slept'}},
    {name: 'main-back', on: {kind: 'task-resumed', task: 'main', nth: 2}},
    {name: 'second', on: {kind: 'task-created', task: 'F'}},
    {name: 'again', on: {kind: 'loop-slept', nth: 2}},
    {name: 'still-f', on: {kind: 'task-ended', task: 'E'}},
    {name: 'five', on: {kind: 'task-ended', task: 'main'}},
  ],
  takeaway: {shows: 'parts'},
  texts: {zh, en},
} satisfies Script;
