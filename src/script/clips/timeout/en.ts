import type {ClipTexts} from '../../clip.ts';

export default {
  title: 'A cancel with a clock',
  subtitle: 'asyncio.wait_for',
  sides: [
    {name: 'No cleanup', heading: 'Left: no cleanup', remark: ''},
    {name: 'Cleanup', heading: 'Right: cleanup', remark: ''},
  ],
  captions: {
    plain: ['Left: `job` sleeps for 5 s. Its limit is 2 s.'],
    cleanup: ['Right: the same, but `finally` cleans up for 2 s.'],
    cut: ['2 s are up on both sides: `wait_for` cancels `job`.'],
    raises: ['On both, `await` raises `CancelledError`.'],
    turns: ['Left: `wait_for` turns `CancelledError` into `TimeoutError`.'],
    caught: ['Left: `except` catches `TimeoutError` at 2 s.'],
    cleans: ['Right: `finally` must run first. The error is on hold.'],
    waits: ['Past its limit, `wait_for` waits for the cleanup.'],
    'turns-late': ['Right: only after the cleanup comes `TimeoutError`.'],
    'caught-late': ['Right: `except` catches it only at 4 s.'],
  },
  takeaway: ['`wait_for` cancels at the limit,', 'then waits for the cleanup.'],
  note: ['Same limit: the cleanup took 2 s more.'],
} satisfies ClipTexts;
