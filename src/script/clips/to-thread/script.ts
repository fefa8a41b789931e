import type {Script} from '../../clip.ts';
import en from './en.ts';
import zh from './zh.ts';

export default {
  view: 'blocked',
  sources: ['000', '002'],
  programs: [
    {file: 'blocking.py', window: [7, 8]},
    {file: 'thread.py', window: [7, 8]},
  ],
  beats: [
    {name: 'old-library', on: {kind: 'task-created', task: 'heartbeat', file: 'blocking.py'}},
    {name: 'one-beat-each', on: {kind: 'task-suspended', task: 'heartbeat', file: 'blocking.py'}},
    {name: 'keeps-the-loop', on: {kind: 'loop-blocked', file: 'blocking.py'}},
    {name: 'to-a-thread', on: {kind: 'worker-started', file: 'thread.py'}},
    {name: 'leaves-the-loop', on: {kind: 'task-suspended', task: 'handler', file: 'thread.py'}},
    {name: 'five-seconds', on: {kind: 'loop-slept'}},
    {name: 'left-is-late', on: {kind: 'task-ended', task: 'heartbeat', file: 'blocking.py'}},
    {
      name: 'thread-is-done',
      on: {kind: 'task-resumed', task: 'handler', nth: 2, file: 'thread.py'},
    },
  ],
  takeaway: {shows: 'own'},
  texts: {zh, en},
} satisfies Script;
