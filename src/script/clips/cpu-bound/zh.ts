import type {ClipTexts} from '../../clip.ts';

export default {
  title: '计算要有人动手',
  subtitle: 'ProcessPoolExecutor',
  sides: [
    {name: '协程：8 分钟', heading: '全在协程里', remark: '`compute(4)`'},
    {name: '进程池：4 分钟', heading: '交给进程池', remark: '`run_in_executor(pool, …)`'},
  ],
  captions: {
    'two-dishes': ['两道菜都要一直动手，像两段计算，各 4 分钟。'],
    'keeps-the-cook': ['左边：{A} 占住厨师，没有 `await` 可以脱身。'],
    'first-helper': ['右边：一个帮手（另一个进程）接过 {A}，', '厨师在 `await` 处脱身。'],
    'second-helper': ['右边：第二个进程接过 {B}，两道同时在做。'],
    'in-parallel': ['右边：4 分钟两道都好，各在自己的进程里做。'],
    'only-one': ['左边：第 4 分钟做完 {A}，才轮到 {B}。'],
    'no-faster': [
      '左边：8 分钟。协程不会让计算变快。',
      '线程也一样：默认一次只有一条能计算（GIL）。',
    ],
  },
  takeaway: ['等待交给协程，', '计算交给进程。'],
  note: ['厨师是循环，帮手是进程池里的进程。'],
} satisfies ClipTexts;
