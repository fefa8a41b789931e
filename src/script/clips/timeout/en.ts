import type {ClipTexts} from '../../clip.ts';

export default {
  title: 'A cancel with a clock',
  subtitle: 'asyncio.wait_for',
  sides: [
    {name: 'No cleanup', heading: 'Left: no cleanup', remark: ''},
    {name: 'Cleanup', heading: 'Right: cleanup', remark: ''},
  ],
  captions: {
    both: ['Both: `job` sleeps 5 s. Its limit is 2 s.'],
    cleanup: ['Only the right cleans up, in `finally`, for 2 s.'],
    cut: ['2 s are up on both sides: `wait_for` cancels `job`.'],
    raises: ['On both, `sleep(5)` raises `CancelledError`.'],
    turns: ['Left: `wait_for` turns `CancelledError` into `TimeoutError`.'],
    caught: ['Left: `except` catches it at 2 s.'],
    cleans: ['Right: `finally` must run first. The error is on hold.'],
    waits: ['Right: past its limit, `wait_for` waits for cleanup.'],
    late: ['Right: cleanup over, `CancelledError` leaves `job`.'],
    'turns-late': ['Right: only now `TimeoutError`, at 4 s.'],
    'caught-late': ['Right: `except` catches it at 4 s.'],
  },
  takeaway: ['`wait_for` cancels at the limit,', 'then waits for the cleanup.'],
  note: ['2 s limit + 2 s cleanup = 4 s.'],
} satisfies ClipTexts;
