import type {ClipTexts} from '../../clip.ts';

export default {
  title: 'async spreads upwards',
  subtitle: 'await / async def',
  slips: {
    plain: ['Plain code', 'enters the loop here'],
    runs: ['Runs'],
    calls: ['At its await', 'for the one below'],
    paused: ['Pauses with it'],
    waits: ['Waits 1 s', 'the only one that does'],
    prints: ['Gets 30'],
    thirty: ['Returned 30'],
    ten: ['Returned 10'],
    over: ['Done'],
  },
  captions: {
    plain: ['Plain code cannot `await`. It enters the loop with `run`.'],
    'main-runs': ['{main} has `await page()`, so it must be `async def`.'],
    'page-runs': ['`page` has `await fetch()`, so it must be `async def` too.'],
    'fetch-runs': ['`fetch` has `await sleep(1)`: `async def` once more.'],
    'all-pause': ['The innermost one waits, and all pause: they are one task.'],
    clock: ['The seat is free. Other tasks could run now.'],
    'inner-first': ['One second is over. It goes on at the innermost line.'],
    answer: ['Results go up, one by one: 10, times 3, and {main} has 30.'],
    over: ['{main} ends, and `run` is back in plain code.'],
  },
  takeaway: ['If the innermost awaits,', 'every caller is async.'],
  note: ['Two ways out: `run` at the top,', 'or `create_task` while a loop is running.'],
} satisfies ClipTexts;
