import type {Script} from '../../clip.ts';
import en from './en.ts';
import zh from './zh.ts';

export default {
  view: 'slip',
  sources: ['001 §3.1'],
  programs: [{file: 'nested.py', window: [3, 15]}],
  slips: [
    {
      is: 'loop',
      call: 'asyncio.run(main())',
      turns: [
        {look: 'runs', on: {kind: 'task-resumed', task: 'main'}, say: 'first-loop'},
        {look: 'waits', on: {kind: 'task-suspended', task: 'main'}, say: 'loop-waits'},
        {look: 'runs', on: {kind: 'task-resumed', task: 'main', nth: 2}, say: 'first-loop'},
        {look: 'done', on: {kind: 'task-ended', task: 'main'}, say: 'loop-over'},
      ],
    },
    {
      is: 'loop',
      call: 'asyncio.run(c)',
      turns: [{look: 'lost', on: {kind: 'line-printed', nth: 2}, say: 'refused'}],
    },
    {
      call: 'work()',
      turns: [
        {look: 'made', on: {kind: 'line-printed', nth: 1}, say: 'made'},
        {look: 'waits', on: {kind: 'task-suspended', task: 'main'}, say: 'awaited'},
        {look: 'done', on: {kind: 'task-resumed', task: 'main', nth: 2}, say: 'done'},
      ],
    },
  ],
  beats: [
    {
      name: 'one-loop',
      on: {kind: 'task-resumed', task: 'main'},
      points: ['asyncio.run(main())'],
    },
    {name: 'slip', on: {kind: 'line-printed', nth: 1}, points: ['c = work()']},
    {
      name: 'refused',
      on: {kind: 'line-printed', nth: 2},
      hold: 0.3,
      points: ['asyncio.run(c)'],
    },
    {name: 'awaited', on: {kind: 'task-suspended', task: 'main'}, points: ['await c']},
    {name: 'clock', on: {kind: 'loop-slept'}, points: ['await asyncio.sleep(1)']},
    {name: 'over', on: {kind: 'task-ended', task: 'main'}},
  ],
  takeaway: {shows: 'own'},
  texts: {zh, en},
} satisfies Script;
