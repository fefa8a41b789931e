import type {Script} from '../../clip.ts';
import en from './en.ts';
import zh from './zh.ts';

export default {
  view: 'blocked',
  sources: ['000', '001', '002', '003', '004'],
  programs: [
    {file: 'blocking.py', window: [7, 8]},
    {file: 'awaiting.py', window: [6, 7]},
  ],
  beats: [
    {name: 'connections', on: {kind: 'task-created', task: 'heartbeat', file: 'blocking.py'}},
    {name: 'one-beat-each', on: {kind: 'task-suspended', task: 'heartbeat', file: 'blocking.py'}},
    {name: 'keeps-the-loop', on: {kind: 'loop-blocked', file: 'blocking.py'}},
    {name: 'leaves-the-loop', on: {kind: 'task-suspended', task: 'handler', file: 'awaiting.py'}},
    {name: 'five-seconds', on: {kind: 'loop-slept'}},
    {name: 'thawed', on: {kind: 'task-ended', task: 'handler', file: 'blocking.py'}},
    {
      name: 'late-answers',
      on: {kind: 'task-ended', task: 'heartbeat', file: 'blocking.py'},
      hold: 0.6,
    },
    {name: 'nobody-late', on: {kind: 'task-ended', task: 'handler', file: 'awaiting.py'}},
  ],
  takeaway: {shows: 'own'},
  texts: {zh, en},
} satisfies Script;
