import type {ClipTexts} from '../../clip.ts';

export default {
  title: '调用时就开始了吗？',
  subtitle: 'TypeScript Promise / Python coroutine',
  sides: [
    {name: 'TypeScript', heading: 'TypeScript：调用就开始', remark: '按语言规定画出'},
    {name: 'Python', heading: 'Python：await 才开始', remark: '由运行记录画出'},
  ],
  slips: {
    sent: ['请求在路上'],
    back: ['回来了'],
    made: ['还没开始'],
  },
  captions: {
    'same-calls': ['同样两次调用、两次 `await`，每个请求要 1 秒。'],
    eager: ['TypeScript：一调用，请求就发出去了。'],
    lazy: ['Python：只得到两个协程对象，都还没开始。'],
    'first-await': ['Python：`await c1` 才发出第一个请求，`c2` 还没动。'],
    second: ['TypeScript 同时等两个请求，Python 只在等一个。'],
    'both-back': ['TypeScript：1 秒后两个都回来了，`await p2` 不用等。'],
    next: ['Python：等完 `c1`，才轮到 `c2`。'],
    'python-done': ['Python：一个一个等，一共 2 秒。'],
  },
  takeaway: ['TypeScript 一调用就开始，', 'Python 等到 await 才开始。'],
  note: ['Python 里想让它们一起等，就先 `create_task`。'],
} satisfies ClipTexts;
