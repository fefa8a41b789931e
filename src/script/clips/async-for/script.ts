import type {Script} from '../../clip.ts';
import en from './en.ts';
import zh from './zh.ts';

export default {
  view: 'loop',
  sources: ['001 §3.6'],
  programs: [{file: 'numbers.py', window: [3, 11]}],
  beats: [
    {name: 'asks', on: {kind: 'task-resumed', task: 'main'}},
    {name: 'zero', on: {kind: 'line-printed', task: 'main'}},
    {name: 'inside', on: {kind: 'task-suspended', task: 'main'}},
    {name: 'half', on: {kind: 'loop-slept'}},
    {name: 'one', on: {kind: 'line-printed', task: 'main', nth: 2}},
    {name: 'four', on: {kind: 'line-printed', task: 'main', nth: 5}},
    {name: 'once-more', on: {kind: 'loop-slept', nth: 5}},
    {name: 'over', on: {kind: 'line-printed', task: 'main', nth: 6}},
  ],
  takeaway: {shows: 'total'},
  texts: {zh, en},
} satisfies Script;
