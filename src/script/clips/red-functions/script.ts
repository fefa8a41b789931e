import type {Script} from '../../clip.ts';
import en from './en.ts';
import zh from './zh.ts';

const PAGE = {kind: 'line-printed', nth: 1} as const;
const PAUSE = {kind: 'task-suspended', task: 'main'} as const;
const GO_ON = {kind: 'task-resumed', task: 'main', nth: 2} as const;
const TEN = {kind: 'line-printed', nth: 2} as const;
const THIRTY = {kind: 'line-printed', nth: 3} as const;

export default {
  view: 'call chain',
  sources: ['003', '004'],
  programs: [{file: 'chain.py', window: [3, 16]}],
  slips: [
    {
      is: 'plain',
      call: 'run(main())',
      turns: [{look: 'made', on: {kind: 'task-created', task: 'main'}, say: 'plain'}],
    },
    {
      is: 'call',
      call: 'main()',
      turns: [
        {look: 'runs', on: {kind: 'task-resumed', task: 'main'}, say: 'runs'},
        {look: 'made', on: PAGE, say: 'callsPage'},
        {look: 'waits', on: PAUSE, say: 'awaitsPage'},
        {look: 'runs', on: THIRTY, say: 'hasThirty'},
        {look: 'done', on: {kind: 'task-ended', task: 'main'}, say: 'over'},
      ],
    },
    {
      is: 'call',
      call: 'page()',
      turns: [
        {look: 'runs', on: PAGE, say: 'runs'},
        {look: 'waits', on: PAUSE, say: 'awaitsFetch'},
        {look: 'runs', on: TEN, say: 'hasTen'},
        {look: 'done', on: THIRTY, say: 'over', gives: '30'},
      ],
    },
    {
      is: 'call',
      call: 'fetch()',
      turns: [
        {look: 'waits', on: PAUSE, say: 'awaitsSleep'},
        {look: 'runs', on: GO_ON, say: 'runs'},
        {look: 'done', on: TEN, say: 'over', gives: '10'},
      ],
    },
  ],
  beats: [
    {name: 'plain', on: {kind: 'task-created', task: 'main'}},
    {
      name: 'main-runs',
      on: {kind: 'task-resumed', task: 'main'},
      hold: 0.2,
      points: ['print("main got", await page())'],
    },
    {name: 'page-runs', on: PAGE, points: ['async def page():', 'ten = await fetch()']},
    {name: 'all-pause', on: PAUSE, points: ['await sleep(1)']},
    {name: 'clock', on: {kind: 'loop-slept'}},
    {name: 'inner-first', on: GO_ON},
    {name: 'ten', on: TEN, points: ['return 10']},
    {name: 'thirty', on: THIRTY, points: ['return ten * 3']},
    {name: 'over', on: {kind: 'task-ended', task: 'main'}},
  ],
  takeaway: {shows: 'own'},
  texts: {zh, en},
} satisfies Script;
