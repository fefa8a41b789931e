import type {ClipTexts} from '../../clip.ts';

export default {
  title: '取消，是一个请求',
  subtitle: 'task.cancel()',
  captions: {
    'main-naps': ['{main} 创建 {A}，自己先等 2 秒。'],
    'a-waits': ['{A} 停在 `await sleep(5)`，打算等 5 秒。'],
    'two-seconds': ['两个一起等，{main} 会先醒。'],
    cancel: ['`a.cancel()` 请求取消：{A} 不再等了，回去排队。'],
    'main-waits': ['这只是请求。{main} 等 {A} 真的停下。'],
    raises: ['{A} 停着的 `await` 抛出 `CancelledError`。'],
    finally: ['`finally` 照样运行：先收拾，再离开。'],
    'goes-on': ['异常继续往外抛，{A} 的状态变成“已取消”。'],
    'main-sees': ['{main} 的 `await a` 也抛出它，被 `except` 接住。'],
  },
  takeaway: ['取消是一个请求：', '先收拾，再停下。'],
  note: ['在 work 里别吞掉 CancelledError，否则取消不掉。'],
} satisfies ClipTexts;
