import type {Script} from '../../clip.ts';
import en from './en.ts';
import zh from './zh.ts';

export default {
  view: 'loop',
  sources: ['001 §4.9'],
  programs: [{file: 'cancel.py', window: [3, 16]}],
  beats: [
    {name: 'created', on: {kind: 'task-created', task: 'A'}},
    {name: 'main-naps', on: {kind: 'task-suspended', task: 'main'}},
    {name: 'a-waits', on: {kind: 'task-suspended', task: 'A'}},
    {name: 'two-seconds', on: {kind: 'loop-slept'}},
    {name: 'cancel', on: {kind: 'cancel-requested', task: 'A'}},
    {name: 'main-waits', on: {kind: 'task-suspended', task: 'main', nth: 2}},
    {name: 'raises', on: {kind: 'task-resumed', task: 'A', nth: 2}},
    {name: 'finally', on: {kind: 'line-printed', task: 'A'}},
    {name: 'goes-on', on: {kind: 'task-ended', task: 'A'}},
    {name: 'main-sees', on: {kind: 'task-resumed', task: 'main', nth: 3}},
    {name: 'caught', on: {kind: 'line-printed', task: 'main'}},
  ],
  takeaway: {shows: 'lengths'},
  texts: {zh, en},
} satisfies Script;
