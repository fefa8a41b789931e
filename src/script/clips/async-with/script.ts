import type {Script} from '../../clip.ts';
import en from './en.ts';
import zh from './zh.ts';

export default {
  view: 'scope',
  sources: ['000', '001 §3.5'],
  programs: [{file: 'session.py', window: [3, 15]}],
  beats: [
    {name: 'main-starts', on: {kind: 'task-resumed', task: 'main'}},
    {name: 'opens', on: {kind: 'task-suspended', task: 'main', nth: 1}},
    {name: 'opening', on: {kind: 'loop-slept', nth: 1}},
    {name: 'open', on: {kind: 'line-printed', nth: 1}},
    {name: 'work', on: {kind: 'line-printed', nth: 2}},
    {name: 'raises', on: {kind: 'task-resumed', task: 'main', nth: 3}},
    {name: 'closing', on: {kind: 'loop-slept', nth: 3}},
    {name: 'closed', on: {kind: 'line-printed', nth: 3}},
    {name: 'error', on: {kind: 'task-ended', task: 'main'}},
  ],
  takeaway: {shows: 'lengths'},
  texts: {zh, en},
} satisfies Script;
