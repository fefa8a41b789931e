import type {Script} from '../../clip.ts';
import {advice} from './advice.ts';
import en from './en.ts';
import zh from './zh.ts';

export default {
  view: 'cards',
  sources: ['001', '002', '003', '004'],
  programs: [{file: 'advice', window: [1, 1], described: advice}],
  beats: [
    {name: 'few', on: {kind: 'line-printed', nth: 1}},
    {name: 'cpu', on: {kind: 'line-printed', nth: 2}},
    {name: 'old', on: {kind: 'line-printed', nth: 3}},
    {name: 'no-await', on: {kind: 'line-printed', nth: 4}, hold: 0.8},
  ],
  takeaway: {shows: 'own'},
  texts: {zh, en},
} satisfies Script;
