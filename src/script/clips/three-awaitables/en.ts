import type {ClipTexts} from '../../clip.ts';

export default {
  title: 'What can you await?',
  subtitle: 'coroutine / Task / Future',
  captions: {
    empty: ['Three, a future: an empty box. A 1 s timer will put 9 in.'],
    three: ['{main} will await three kinds of things, 1 s each.'],
    coroutine: ['One, a coroutine: {main} itself walks into `work` and stops.'],
    seven: ['1 s later `work` returns 7. {main} is still the only task.'],
    task: ['Two, a task: `create_task` makes task {A} of `work(8)`.'],
    'for-a': ['`await task`: {main} stops until {A} is done.'],
    'a-works': ['Now {A}, not {main}, sleeps in `work`.'],
    value: ['{A} has returned 8: the value of `await task`.'],
    future: ['`await future`: {main} stops until the box is filled.'],
    filled: ['The timer has put 9 in the box: {main} is ready.'],
    nine: ['`await future` gives {main} the 9.'],
  },
  takeaway: ['Await a coroutine,', 'a task or a future.'],
  note: ['Each time: stop at await, go on with the result.'],
} satisfies ClipTexts;
