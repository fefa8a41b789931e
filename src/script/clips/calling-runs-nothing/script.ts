import type {Script} from '../../clip.ts';
import en from './en.ts';
import zh from './zh.ts';

export default {
  view: 'slip',
  sources: ['000', '001 §2.2', '002', '003'],
  programs: [{file: 'calling.py', window: [3, 14]}],
  slips: [
    {
      call: 'c = fetch(1)',
      turns: [
        {look: 'made', on: {kind: 'line-printed', nth: 1}, say: 'made'},
        {look: 'runs', on: {kind: 'line-printed', nth: 2}, say: 'runs'},
        {look: 'waits', on: {kind: 'task-suspended', task: 'main'}, say: 'waits'},
        {look: 'runs', on: {kind: 'task-resumed', task: 'main', nth: 2}, say: 'goes-on'},
        {look: 'done', on: {kind: 'line-printed', nth: 3}, say: 'done'},
      ],
    },
    {
      call: 'fetch(2)',
      turns: [
        {look: 'made', on: {kind: 'line-printed', nth: 4}, say: 'made'},
        {look: 'lost', on: {kind: 'task-ended', task: 'main'}, say: 'lost'},
      ],
    },
  ],
  beats: [
    {name: 'main-starts', on: {kind: 'task-resumed', task: 'main'}},
    {name: 'called', on: {kind: 'line-printed', nth: 1}},
    {name: 'awaited', on: {kind: 'line-printed', nth: 2}},
    {name: 'both-pause', on: {kind: 'task-suspended', task: 'main'}},
    {name: 'clock', on: {kind: 'loop-slept'}},
    {name: 'value', on: {kind: 'line-printed', nth: 3}},
    {name: 'forgotten', on: {kind: 'line-printed', nth: 4}},
    {name: 'warned', on: {kind: 'task-ended', task: 'main'}},
  ],
  takeaway: {shows: 'own'},
  texts: {zh, en},
} satisfies Script;
