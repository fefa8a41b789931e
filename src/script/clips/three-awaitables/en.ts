import type {ClipTexts} from '../../clip.ts';

export default {
  title: 'What can you await?',
  subtitle: 'coroutine / Task / Future',
  captions: {
    coroutine: ['One, a coroutine: {main} itself goes into `work` and stops.'],
    seven: ['1 s later it returns 7. There was only one task.'],
    task: ['Two, a task: `create_task` makes {A}, which runs by itself.'],
    'for-a': ['`await task`: {main} stops until {A} is done.'],
    value: ['The 7 that {A} returns is the value of the `await`.'],
    future: ['Three, a future: a result that is not there yet.'],
    filled: ['At 3 s a timer fills in 9, so {main} can go on.'],
    nine: ['`await future` gives 9.'],
  },
  takeaway: ['A coroutine, a task,', 'a future: await them all.'],
  note: ['There are more: any object with __await__ will do.'],
} satisfies ClipTexts;
