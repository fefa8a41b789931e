import type {Script} from '../../clip.ts';
import en from './en.ts';
import zh from './zh.ts';

const ASKS = 'async for n in numbers():';
const GIVES = 'yield n';

export default {
  view: 'loop',
  sources: ['001 §3.6'],
  programs: [{file: 'numbers.py', window: [3, 11]}],
  beats: [
    {name: 'asks', on: {kind: 'task-resumed', task: 'main'}, points: [ASKS]},
    {name: 'zero', on: {kind: 'line-printed', task: 'main'}, points: [GIVES]},
    {name: 'inside', on: {kind: 'task-suspended', task: 'main'}},
    {name: 'wakes', on: {kind: 'task-resumed', task: 'main', nth: 2}},
    {name: 'one', on: {kind: 'line-printed', task: 'main', nth: 2}, hold: 3, points: [GIVES]},
    {name: 'four', on: {kind: 'line-printed', task: 'main', nth: 5}},
    {name: 'once-more', on: {kind: 'task-suspended', task: 'main', nth: 5}},
    {name: 'over', on: {kind: 'line-printed', task: 'main', nth: 6}},
  ],
  takeaway: {shows: 'printed'},
  texts: {zh, en},
} satisfies Script;
