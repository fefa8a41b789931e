import type {Script} from '../../clip.ts';
import en from './en.ts';
import zh from './zh.ts';

export default {
  view: 'sharing',
  sources: ['003', '001 §3.7'],
  programs: [
    {file: 'count.py', window: [3, 16]},
    // Not on stage: the numbers of the last card are this one's.
    {file: 'hundred.py', window: [1, 25]},
  ],
  beats: [
    {name: 'a-reads', on: {kind: 'line-printed', task: 'A'}},
    {name: 'b-reads', on: {kind: 'line-printed', task: 'B'}},
    {name: 'a-writes', on: {kind: 'line-printed', task: 'A', nth: 2}},
    {name: 'b-writes', on: {kind: 'line-printed', task: 'B', nth: 2}},
    {name: 'one-lost', on: {kind: 'line-printed', task: 'main'}},
    {name: 'again', on: {kind: 'task-suspended', task: 'main', nth: 2}},
    {name: 'c-reads', on: {kind: 'line-printed', task: 'C'}},
    {name: 'd-waits', on: {kind: 'task-suspended', task: 'D'}},
    {name: 'd-reads', on: {kind: 'line-printed', task: 'D'}},
    {name: 'd-writes', on: {kind: 'line-printed', task: 'D', nth: 2}},
  ],
  takeaway: {shows: 'total'},
  texts: {zh, en},
} satisfies Script;
