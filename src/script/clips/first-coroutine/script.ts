import type {Script} from '../../clip.ts';
import en from './en.ts';
import zh from './zh.ts';

export default {
  view: 'loop',
  sources: ['000', '001 §3.1', '002', '004'],
  programs: [{file: 'hello.py', window: [1, 8]}],
  beats: [
    {name: 'run', on: {kind: 'task-created', task: 'main'}},
    {name: 'starts', on: {kind: 'task-resumed', task: 'main'}},
    {name: 'hi', on: {kind: 'line-printed', task: 'main'}},
    {name: 'waits', on: {kind: 'task-suspended', task: 'main'}},
    {name: 'clock-moves', on: {kind: 'loop-slept'}},
    {name: 'ready', on: {kind: 'future-done'}},
    {name: 'bye', on: {kind: 'line-printed', task: 'main', nth: 2}},
    {name: 'closes', on: {kind: 'task-ended', task: 'main'}},
  ],
  takeaway: {shows: 'total'},
  texts: {zh, en},
} satisfies Script;
