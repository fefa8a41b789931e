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
  inTurn: true,
  beats: [
    {
      name: 'limit',
      on: {kind: 'task-suspended', task: 'main', file: PLAIN},
      points: ['await sleep(5)', ...LIMIT],
    },
    {name: 'cut', on: {kind: 'cancel-requested', task: 'main', file: PLAIN}, points: LIMIT},
    {name: 'raises', on: {kind: 'task-resumed', task: 'main', nth: 2, file: PLAIN}},
    {name: 'turns', on: {kind: 'line-printed', file: PLAIN}},
    {name: 'caught', on: {kind: 'task-ended', task: 'main', file: PLAIN}},
    {
      name: 'again',
      on: {kind: 'task-suspended', task: 'main', file: CLEANUP},
      points: CLEANS,
    },
    {name: 'raises-again', on: {kind: 'task-resumed', task: 'main', nth: 2, file: CLEANUP}},
    {
      name: 'cleans',
      on: {kind: 'task-suspended', task: 'main', nth: 2, file: CLEANUP},
      points: CLEANS,
    },
    {name: 'waits', on: {kind: 'loop-slept', nth: 2, file: CLEANUP}, points: LIMIT},
    {name: 'late', on: {kind: 'task-resumed', task: 'main', nth: 3, file: CLEANUP}},
    {name: 'turns-late', on: {kind: 'line-printed', file: CLEANUP}},
    {name: 'caught-late', on: {kind: 'task-ended', task: 'main', file: CLEANUP}},
  ],
  takeaway: {shows: 'totals'},
  texts: {zh, en},
} satisfies Script;
