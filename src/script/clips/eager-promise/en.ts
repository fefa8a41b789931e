import type {ClipTexts} from '../../clip.ts';

export default {
  title: 'Does a call start it?',
  subtitle: 'TypeScript Promise / Python coroutine',
  sides: [
    {name: 'TypeScript', heading: 'TypeScript: at the call', remark: 'drawn from its rules'},
    {name: 'Python', heading: 'Python: at the await', remark: 'recorded from a run'},
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
    second: ['For 1 s: two requests are out on the left, one on the right.'],
    'both-back': ['TypeScript: both are back, after 1 s in all.'],
    next: ['Python: `c1` is over, and only now `c2` starts.'],
    'python-done': ['Python: one after the other, 2 s in all.'],
  },
  takeaway: ['A promise starts when called,', 'a coroutine when awaited.'],
  note: ['To start now and await later in Python: `create_task`.'],
} satisfies ClipTexts;
