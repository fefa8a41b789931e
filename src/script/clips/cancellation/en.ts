import type {ClipTexts} from '../../clip.ts';

export default {
  title: 'Please stop',
  subtitle: 'task.cancel()',
  captions: {
    'main-naps': ['{main} creates {A}, then waits for 2 s.'],
    'a-waits': ['{A} stops at `await sleep(5)`. It means to wait for 5 s.'],
    'two-seconds': ['Both wait. {main} will be back first.'],
    cancel: ['`a.cancel()` asks {A} to stop: its wait ends, it goes in line.'],
    'main-waits': ['That was only a request. {main} waits until {A} has stopped.'],
    raises: ['The `await` where {A} stood raises `CancelledError`.'],
    finally: ['`finally` runs as always: clean up first.'],
    'goes-on': ['The error travels on, and {A} ends as cancelled.'],
    'main-sees': ['`await a` raises it too, and {main} catches it.'],
  },
  takeaway: ['A cancel is a request:', 'clean up, then stop.'],
  note: ['If work swallows CancelledError, it cannot be cancelled.'],
} satisfies ClipTexts;
