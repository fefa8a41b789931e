import type {ClipTexts} from '../../clip.ts';

export default {
  title: 'async spreads upwards',
  subtitle: 'await / async def',
  slips: {
    plain: ['Plain code', 'enters the loop here'],
    runs: ['Runs'],
    callsPage: ['Awaits page()'],
    awaitsPage: ['Paused', 'until page() returns'],
    awaitsFetch: ['Paused', 'until fetch() returns'],
    awaitsSleep: ['Paused', 'until sleep(1) is over'],
    hasTen: ['Goes on', 'with 10'],
    hasThirty: ['Goes on', 'with 30'],
    over: ['Has returned'],
  },
  captions: {
    plain: ['Plain code cannot `await`. It enters the loop with `run`.'],
    'main-runs': ['`main` has an `await`, so it must be `async def`.'],
    'page-runs': ['`page` has an `await` as well: `async def` again.'],
    'all-pause': ['`fetch` waits for 1 s. All three pause: they are one task.'],
    clock: ['While this task waits, other tasks could run.'],
    'inner-first': ['After 1 s the task goes on where it stopped: in `fetch`.'],
    ten: ['`fetch` returns 10, and `page` goes on with it.'],
    thirty: ['`page` returns 10 × 3 = 30, and `main` goes on with it.'],
    over: ['`main` ends, and `run` is back in plain code.'],
  },
  takeaway: ['Who awaits must be async,', 'all the way up to run().'],
  note: [
    'Two ways out: `run` from plain code, or `create_task`,',
    'which starts a coroutine without waiting for it.',
  ],
} satisfies ClipTexts;
