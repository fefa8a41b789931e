import type {ClipTexts} from '../../clip.ts';

export default {
  title: 'A cancel with a clock',
  subtitle: 'asyncio.wait_for',
  sides: [
    {name: 'No cleanup', heading: 'Left: no cleanup', remark: ''},
    {name: 'Cleanup', heading: 'Right: cleanup', remark: ''},
  ],
  captions: {
    limit: ['Left first: `job` sleeps 5 s. Its limit is 2 s.'],
    cut: ['2 s are up: `wait_for` cancels `job`.'],
    raises: ['`sleep(5)` raises `CancelledError`, which leaves `job`.'],
    turns: ['`wait_for` turns the error into `TimeoutError`.'],
    caught: ['`except` catches it: 2 s in all.'],
    again: ['Now right, from 0 s. New: 2 s of cleanup.'],
    'raises-again': ['2 s are up: the same cancel, the same error.'],
    cleans: ['But before it may leave, `finally` must run.'],
    waits: ['Past its limit, `wait_for` must wait until `job` is over.'],
    late: ['Cleanup over: now `CancelledError` leaves `job`.'],
    'turns-late': ['Only now it becomes `TimeoutError`.'],
    'caught-late': ['`except` catches it: 4 s in all.'],
  },
  takeaway: ['`wait_for` cancels at the limit,', 'then waits for the cleanup.'],
  note: ['2 s limit + 2 s cleanup = 4 s.'],
} satisfies ClipTexts;
