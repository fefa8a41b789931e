import type {ClipTexts} from '../../clip.ts';

export default {
  title: 'What can you await?',
  subtitle: 'coroutine / Task / Future',
  captions: {
    coroutine: ['One, a coroutine: {main} itself goes into `work` and stops.'],
    seven: ['1 s later it returns 7. So far, {main} is the only task.'],
    task: ['Two, a task: `create_task` turns `work(8)` into task {A}.'],
    'for-a': ['`await task`: {main} stops until {A} is done.'],
    value: ['The 8 that {A} returns is the value of the `await`.'],
    future: ['Three, a future: an empty place for a later result.'],
    filled: ['A timer fills in 9, so {main} can go on.'],
    nine: ['`await future` gives 9.'],
  },
  takeaway: ['A coroutine, a task,', 'a future: await them all.'],
  note: ['All three alike: stop at await, go on with the result.'],
} satisfies ClipTexts;
