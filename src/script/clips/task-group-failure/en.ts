import type {ClipTexts} from '../../clip.ts';

export default {
  title: 'One fails, all stop',
  subtitle: 'asyncio.TaskGroup / except*',
  steps: {
    failed: 'A raises ValueError',
    cancel: 'the group cancels B',
    cancelled: 'B ends at its await',
    leaves: 'the error leaves the block',
  },
  captions: {
    'main-starts': ['{main} runs, and comes to an `async with` block.'],
    children: ['Two tasks in the group: {A} will fail at 1 s, {B} takes 3 s.'],
    'end-of-block': ['{main} waits at the end of the block.'],
    clock: ['All of them wait, so the clock moves.'],
    fails: ['At 1 s {A} raises ValueError.'],
    cancels: ['The group learns of it, and calls `cancel()` on {B}.'],
    cancelled: ['{B} gets CancelledError at its `await`, and ends.'],
    leaves: ['Nobody is left: the error leaves, in an ExceptionGroup.'],
    caught: ['`except*` picks the errors in it by their type.'],
  },
  takeaway: ['No task outlives its block,', 'not even in an error.'],
  note: ['`gather` differs: one fails, and the others go on.'],
} satisfies ClipTexts;
