import type {ClipTexts} from '../../clip.ts';

export default {
  title: 'One fails, all stop',
  subtitle: 'asyncio.TaskGroup / except*',
  steps: {
    failed: 'A raises ValueError',
    cancel: 'cancel() | the group asks B to stop',
    cancelled: 'B ends, cancelled',
    leaves: 'ExceptionGroup | the error leaves the block',
  },
  captions: {
    'main-starts': ['{main} runs, and comes to `async with TaskGroup()`.'],
    children: ['The group has two tasks: {A} takes 1 s, {B} takes 3 s.'],
    'end-of-block': ['At the end of the block, {main} waits for both.'],
    clock: ['All three wait, so the clock moves.'],
    fails: ['At 1 s {A} raises ValueError.'],
    cancels: ['The group then calls `cancel()` on {B}.'],
    gets: ['{B} is still at its `await`: there it gets CancelledError.'],
    cancelled: ['{B} ends too, 2 s early. No task of the group is left.'],
    leaves: ['Now the error leaves the block, in an ExceptionGroup.'],
    caught: ['`except*` catches the ValueError that is in the group.'],
  },
  takeaway: ['If one task fails,', 'its group cancels the others.'],
  note: ['Only then the error goes on to {main}: its `except*` catches it.'],
} satisfies ClipTexts;
