import type {ClipTexts} from '../../clip.ts';

export default {
  title: '创建了，就开始了吗？',
  subtitle: 'asyncio.create_task',
  captions: {
    'one-seat': ['能运行的位置只有一个，{main} 先占住。'],
    queued: ['`create_task` 只让 {A}、{B} 排队，谁都没开始。'],
    created: ['所以 `created` 最先打印：{main} 还没让出位置。'],
    'main-waits': ['`await a`：{main} 等 {A} 完成，让出位置。'],
    'a-starts': ['{A} 这才开始。谁先创建，谁先开始。'],
    'both-count': ['{A}、{B} 各等各的，时间一起走。'],
    'a-done': ['第 2 秒 {A} 完成，一直等它的 {main} 回到队伍里。'],
    'main-again': ['`await b`：{B} 早就开始等了，只剩 1 秒。'],
    three: ['第 3 秒全部完成：总时间只看最长的那个。'],
  },
  takeaway: ['创建只是排队；main 走到', 'await，它们才开始。'],
  note: ['总共 3 秒，不是 2 + 3 = 5 秒。'],
} satisfies ClipTexts;
