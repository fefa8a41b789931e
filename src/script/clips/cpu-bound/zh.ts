import type {ClipTexts} from '../../clip.ts';

export default {
  title: '计算不会自己做完',
  subtitle: 'ProcessPoolExecutor',
  sides: [
    {name: '1 个进程：8 分钟', heading: '全在协程里', remark: '1 个进程'},
    {name: '3 个进程：4 分钟', heading: '交给进程池', remark: '主进程和 2 个帮手'},
  ],
  captions: {
    'two-dishes': ['两道都要一直动手，像两段计算，各 4 分钟。'],
    'keeps-the-cook': ['左边：{A} 占住厨师，中间没有 `await` 可让。'],
    'first-helper': ['右边：{A} 交给另一个进程，厨师在 `await` 处脱身。'],
    'second-helper': ['{B} 也交出去。两个帮手同时动手，厨师闲着。'],
    'only-one': ['第 4 分钟，左边做完 {A}，才轮到 {B}。'],
    'in-parallel': ['右边 4 分钟两道都好了：每人有自己的位置。'],
    'no-faster': ['左边 8 分钟：协程不会让计算变快。'],
  },
  takeaway: ['等待交给协程，', '计算交给进程。'],
  note: ['换成线程也快不了多少：', 'CPython 默认有 GIL，一次只让一条线程计算。'],
} satisfies ClipTexts;
