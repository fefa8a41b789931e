import type {Script} from '../../clip.ts';
import en from './en.ts';
import zh from './zh.ts';

const CALLBACKS = 'callbacks.py';
const AWAITING = 'awaiting.py';

export default {
  view: 'duel',
  sources: ['003'],
  programs: [
    {file: CALLBACKS, window: [3, 10]},
    {file: AWAITING, window: [3, 8]},
  ],
  beats: [
    {name: 'same-steps', on: {kind: 'task-resumed', task: 'boil', file: CALLBACKS}},
    {name: 'registers', on: {kind: 'task-created', task: 'brew', file: CALLBACKS}},
    {name: 'bookmark', on: {kind: 'task-suspended', task: 'main', file: AWAITING}},
    {name: 'second', on: {kind: 'loop-slept', nth: 1}},
    {name: 'fresh-call', on: {kind: 'line-printed', nth: 2, file: CALLBACKS}},
    {name: 'goes-on', on: {kind: 'line-printed', nth: 2, file: AWAITING}},
    {name: 'callbacks-done', on: {kind: 'line-printed', nth: 3, file: CALLBACKS}},
    {name: 'main-done', on: {kind: 'task-ended', task: 'main', file: AWAITING}},
  ],
  takeaway: {shows: 'printed'},
  texts: {zh, en},
} satisfies Script;
