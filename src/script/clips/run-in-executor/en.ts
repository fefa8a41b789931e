import type {ClipTexts} from '../../clip.ts';

export default {
  title: 'Block somewhere else',
  subtitle: 'loop.run_in_executor',
  captions: {
    'old-call': ['`old_call` is `time.sleep`: called here, it blocks the loop.'],
    'to-the-pool': ['`run_in_executor` hands it to a thread of the pool.'],
    'first-await': ['{main} gets a future at once, and goes on to its `await`.'],
    'goes-on': ['At 0.5 s {main} runs again. The thread still blocks.'],
    'awaits-job': ['At `await job`, {main} waits for the thread. The loop is free.'],
    'thread-done': ['At 2 s the thread is done, and the loop wakes {main}.'],
    data: ['`await job` gives what the function returned: `data`.'],
  },
  takeaway: ['What blocks gets', 'a thread of its own.'],
  note: ['2 s in all, not 0.5 + 2 s: both waits went on together.'],
} satisfies ClipTexts;
