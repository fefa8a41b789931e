import type {Script} from '../../clip.ts';
import en from './en.ts';
import zh from './zh.ts';

export default {
  view: 'sharing',
  sources: ['001 §3.7'],
  programs: [{file: 'queue.py', window: [3, 15]}],
  beats: [
    {name: 'a-puts', on: {kind: 'line-printed', task: 'A'}},
    {name: 'b-gets', on: {kind: 'line-printed', task: 'B'}},
    {name: 'faster', on: {kind: 'loop-slept', nth: 3}},
    {name: 'full', on: {kind: 'line-printed', task: 'A', nth: 7}},
    {name: 'a-stops', on: {kind: 'task-suspended', task: 'A', nth: 8}},
    {name: 'room', on: {kind: 'line-printed', task: 'B', nth: 5}},
    {name: 'goes-on', on: {kind: 'line-printed', task: 'A', nth: 8}},
    {name: 'drains', on: {kind: 'line-printed', task: 'B', nth: 8}},
  ],
  takeaway: {shows: 'total'},
  texts: {zh, en},
} satisfies Script;
