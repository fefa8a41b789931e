import type {Script} from '../../clip.ts';
import en from './en.ts';
import zh from './zh.ts';

const READ = 'seen = count';
const PAUSE = 'await sleep(1)';
const WRITE = 'count = seen + 1';
const LOCK = 'async with lock:';
const LOCKED = 'await add(name)';

export default {
  view: 'sharing',
  sources: ['003', '001 §3.7'],
  programs: [
    {file: 'count.py', window: [3, 16]},
    // Not on stage: the numbers of the last card are this one's.
    {file: 'hundred.py', window: [1, 25]},
  ],
  beats: [
    {name: 'a-reads', on: {kind: 'line-printed', task: 'A'}, points: [READ, PAUSE]},
    {name: 'b-reads', on: {kind: 'line-printed', task: 'B'}, points: [READ, PAUSE]},
    {name: 'a-writes', on: {kind: 'line-printed', task: 'A', nth: 2}, points: [WRITE]},
    {name: 'b-writes', on: {kind: 'line-printed', task: 'B', nth: 2}, points: [WRITE]},
    {name: 'one-lost', on: {kind: 'line-printed', task: 'main'}},
    {name: 'again', on: {kind: 'task-suspended', task: 'main', nth: 2}, points: [LOCK, LOCKED]},
    {name: 'c-reads', on: {kind: 'line-printed', task: 'C'}, points: [LOCK, READ]},
    {name: 'd-waits', on: {kind: 'task-suspended', task: 'D'}, points: [LOCK]},
    {name: 'd-reads', on: {kind: 'line-printed', task: 'D'}, points: [READ]},
    {name: 'd-writes', on: {kind: 'line-printed', task: 'D', nth: 2}, points: [WRITE]},
  ],
  takeaway: {shows: 'total'},
  texts: {zh, en},
} satisfies Script;
