import type {Script} from '../../clip.ts';
import en from './en.ts';
import zh from './zh.ts';

export default {
  view: 'sharing',
  sources: ['001 §3.7'],
  programs: [{file: 'event.py', window: [3, 15]}],
  beats: [
    {name: 'closed', on: {kind: 'task-resumed', task: 'main'}},
    {name: 'a-stops', on: {kind: 'task-suspended', task: 'A'}},
    {name: 'all-wait', on: {kind: 'loop-slept'}},
    {name: 'opens', on: {kind: 'future-done', nth: 4}},
    {name: 'a-goes', on: {kind: 'line-printed', task: 'A'}},
    {name: 'all-through', on: {kind: 'task-ended', task: 'C'}},
  ],
  takeaway: {shows: 'total'},
  texts: {zh, en},
} satisfies Script;
