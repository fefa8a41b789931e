import type {Script} from '../../clip.ts';
import en from './en.ts';
import zh from './zh.ts';

const PLAIN = 'plain.py';
const CLEANUP = 'cleanup.py';

const CLEANS = ['finally:', 'await sleep(2)  # cleanup'] as const;
const LIMIT = ['await wait_for(', 'job(), 2)'] as const;

export default {
  view: 'duel',
  sources: ['001 §3.4', '002', '004'],
  programs: [
    {file: PLAIN, window: [3, 11]},
    {file: CLEANUP, window: [3, 14]},
  ],
  beats: [
    {
      name: 'both',
      on: {kind: 'task-resumed', task: 'main', nth: 2},
      points: ['await sleep(5)', ...LIMIT],
    },
    {
      name: 'cleanup',
      on: {kind: 'task-suspended', task: 'main', file: CLEANUP},
      points: CLEANS,
    },
    {name: 'cut', on: {kind: 'future-done', nth: 2}, points: LIMIT},
    {name: 'raises', on: {kind: 'task-resumed', task: 'main', nth: 2, file: CLEANUP}},
    {name: 'turns', on: {kind: 'line-printed', file: PLAIN}},
    {name: 'caught', on: {kind: 'task-ended', task: 'main', file: PLAIN}},
    {
      name: 'cleans',
      on: {kind: 'task-suspended', task: 'main', nth: 2, file: CLEANUP},
      points: CLEANS,
    },
    {name: 'waits', on: {kind: 'loop-slept', nth: 2}, points: LIMIT},
    {name: 'late', on: {kind: 'task-resumed', task: 'main', nth: 3, file: CLEANUP}},
    {name: 'turns-late', on: {kind: 'line-printed', file: CLEANUP}},
    {name: 'caught-late', on: {kind: 'task-ended', task: 'main', file: CLEANUP}},
  ],
  takeaway: {shows: 'totals'},
  texts: {zh, en},
} satisfies Script;
