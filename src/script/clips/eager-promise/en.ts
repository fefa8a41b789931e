import type {ClipTexts} from '../../clip.ts';

export default {
  title: 'Does a call start it?',
  subtitle: 'TypeScript Promise / Python coroutine',
  sides: [
    {name: 'TypeScript', heading: 'TypeScript: at the call', remark: 'as TypeScript defines it'},
    {name: 'Python', heading: 'Python: at the await', remark: 'as it ran'},
  ],
  slips: {
    sent: ['under way'],
    back: ['is back'],
    made: ['not started'],
  },
  captions: {
    'same-calls': ['The same two calls and two awaits. Each request takes 1 s.'],
    eager: ['TypeScript: the call itself sends the request.'],
    lazy: ['Python: two coroutine objects, and nothing has started.'],
    'first-await': ['Python: `await c1` sends one request. `c2` just lies there.'],
    second: ['TypeScript waits for two requests at once, Python for one.'],
    'both-back': ['TypeScript: both are back at 1 s. `await p2` need not wait.'],
    next: ['Python: `c1` is over, and only now `c2` starts.'],
    'python-done': ['Python: one after the other, 2 s in all.'],
  },
  takeaway: ['A promise starts at the call,', 'a coroutine at its await.'],
  note: ['To start now and await later in Python: `create_task`.'],
} satisfies ClipTexts;
