import type {Script} from '../../clip.ts';
import en from './en.ts';
import {typescript} from './typescript.ts';
import zh from './zh.ts';

const TS = 'eager.ts';
const PY = 'lazy.py';

export default {
  view: 'slip',
  sources: ['000'],
  programs: [
    {file: TS, window: [1, 6], described: typescript},
    {file: PY, window: [6, 11]},
  ],
  slips: [
    {
      is: 'request',
      call: 'p1',
      turns: [
        {look: 'waits', on: {kind: 'task-suspended', task: 'p1'}, say: 'sent'},
        {look: 'done', on: {kind: 'task-ended', task: 'p1'}, say: 'back'},
      ],
    },
    {
      is: 'request',
      call: 'p2',
      turns: [
        {look: 'waits', on: {kind: 'task-suspended', task: 'p2'}, say: 'sent'},
        {look: 'done', on: {kind: 'task-ended', task: 'p2'}, say: 'back'},
      ],
    },
    {
      call: 'c1',
      turns: [
        {look: 'made', on: {kind: 'line-printed', file: PY}, say: 'made'},
        {look: 'waits', on: {kind: 'task-suspended', task: 'main', file: PY}, say: 'sent'},
        {look: 'done', on: {kind: 'task-resumed', task: 'main', nth: 2, file: PY}, say: 'back'},
      ],
    },
    {
      call: 'c2',
      turns: [
        {look: 'made', on: {kind: 'line-printed', file: PY}, say: 'made'},
        {look: 'waits', on: {kind: 'task-suspended', task: 'main', nth: 2, file: PY}, say: 'sent'},
        {look: 'done', on: {kind: 'task-resumed', task: 'main', nth: 3, file: PY}, say: 'back'},
      ],
    },
  ],
  beats: [
    {name: 'same-calls', on: {kind: 'task-resumed', task: 'main', file: TS}},
    {name: 'eager', on: {kind: 'task-suspended', task: 'p1'}},
    {name: 'lazy', on: {kind: 'line-printed', file: PY}},
    {name: 'first-await', on: {kind: 'task-suspended', task: 'main', file: PY}},
    {name: 'second', on: {kind: 'loop-slept', nth: 1}},
    {name: 'both-back', on: {kind: 'task-ended', task: 'main', file: TS}},
    {name: 'next', on: {kind: 'task-suspended', task: 'main', nth: 2, file: PY}},
    {name: 'python-done', on: {kind: 'task-ended', task: 'main', file: PY}},
  ],
  takeaway: {shows: 'totals'},
  texts: {zh, en},
} satisfies Script;
