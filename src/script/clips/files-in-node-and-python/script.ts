import type {Script} from '../../clip.ts';
import en from './en.ts';
import {node} from './node.ts';
import zh from './zh.ts';

const JS = 'files.js';
const PY = 'blocking.py';

export default {
  view: 'duel',
  sources: ['000'],
  programs: [
    {file: JS, window: [1, 6], described: node},
    {file: PY, window: [4, 10]},
  ],
  beats: [
    {name: 'same-work', on: {kind: 'task-resumed', task: 'main', file: JS}},
    {name: 'pool', on: {kind: 'task-suspended', task: 'file', file: JS}},
    {name: 'timer', on: {kind: 'task-ended', task: 'main', file: JS}},
    {name: 'two-tasks', on: {kind: 'task-suspended', task: 'main', file: PY}},
    {name: 'blocks', on: {kind: 'loop-blocked', file: PY}},
    {name: 'on-time', on: {kind: 'line-printed', nth: 1, file: JS}},
    {name: 'node-done', on: {kind: 'task-ended', task: 'file', file: JS}},
    {name: 'late-start', on: {kind: 'task-suspended', task: 'beat', file: PY}},
    {name: 'python-done', on: {kind: 'task-ended', task: 'main', file: PY}},
  ],
  takeaway: {shows: 'totals'},
  texts: {zh, en},
} satisfies Script;
