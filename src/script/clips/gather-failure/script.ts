import type {Script} from '../../clip.ts';
import en from './en.ts';
import zh from './zh.ts';

export default {
  view: 'loop',
  sources: ['001 §3.2'],
  programs: [{file: 'failure.py', window: [3, 17]}],
  beats: [
    {name: 'queued', on: {kind: 'task-created', task: 'B'}},
    {name: 'main-waits', on: {kind: 'task-suspended', task: 'main'}},
    {name: 'together', on: {kind: 'loop-slept'}},
    {name: 'a-fails', on: {kind: 'task-ended', task: 'A'}},
    {name: 'raises', on: {kind: 'task-resumed', task: 'main', nth: 2}},
    {name: 'caught', on: {kind: 'line-printed', task: 'main'}},
    {name: 'goes-on', on: {kind: 'loop-slept', nth: 2}},
    {name: 'b-ends', on: {kind: 'line-printed', task: 'B'}},
  ],
  takeaway: {shows: 'lengths'},
  texts: {zh, en},
} satisfies Script;
