import type {ClipTexts} from '../../clip.ts';

export default {
  title: 'A cancel with a clock',
  subtitle: 'asyncio.wait_for',
  sides: [
    {name: 'No cleanup', heading: 'Left: no cleanup', remark: ''},
    {name: 'Cleanup', heading: 'Right: cleanup', remark: ''},
  ],
  captions: {
    both: [
      'Both: `job` sleeps for 5 s. The limit is 2 s.',
      'Right: its `finally` cleans up for 2 s.',
    ],
    cut: ['2 s are up on both sides: `wait_for` cancels `job`.'],
    raises: ['On both, the `await` in `job` raises `CancelledError`.'],
    turns: ['Left: `wait_for` turns that into `TimeoutError`.'],
    caught: ['Left: `except` catches it, at 2 s.'],
    cleans: ['Right: `finally` must run first. The error is on hold.'],
    waits: ['Past its limit, `wait_for` waits for the cleanup.'],
    late: ['The cleanup is over: the error leaves `job`.'],
    'turns-late': ['Right: only now a `TimeoutError`, at 4 s.'],
    'caught-late': ['Right: `except` catches it, at 4 s.'],
  },
  takeaway: ['`wait_for` cancels at the limit,', 'then waits for the cleanup.'],
  note: ['Both limits were 2 s. The cleanup took 2 s more.'],
} satisfies ClipTexts;
