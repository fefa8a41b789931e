import type {ClipTexts} from '../../clip.ts';

export default {
  title: 'Please stop',
  subtitle: 'task.cancel()',
  captions: {
    created: ['{main} creates {A}: it stands in line to run `work()`.'],
    caught: ['`except` catches it. {A} was asked, and has stopped.'],
    'main-naps': ['{main} itself waits for 2 s.'],
    'a-waits': ['{A} stops at `await sleep(5)`. It means to wait for 5 s.'],
    'two-seconds': ['Both wait. {main} will be back first.'],
    cancel: ['`a.cancel()` asks {A} to stop. Nothing is raised yet.'],
    'main-waits': ['{A} is back in line, and {main} waits until it has stopped.'],
    raises: ['The `await` where {A} stood raises `CancelledError`.'],
    finally: ['But `finally` still runs: {A} cleans up.'],
    'goes-on': ['Nobody in {A} catches the error: {A} ends as cancelled.'],
    'main-sees': ['So `await a` raises `CancelledError` in {main} too.'],
  },
  takeaway: ['To cancel is to ask:', 'clean up, then stop.'],
  note: ['If work swallows CancelledError, it cannot be cancelled.'],
} satisfies ClipTexts;
