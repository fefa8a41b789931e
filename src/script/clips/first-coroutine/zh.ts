import type {ClipTexts} from '../../clip.ts';

export default {
  title: '一个协程的一生',
  subtitle: 'asyncio.run',
  captions: {
    run: ['`asyncio.run` 建好事件循环，让 {main} 排队。'],
    starts: ['前面没有人，{main} 坐上位置，开始运行。'],
    hi: ['一行一行往下运行，和普通函数一样。'],
    waits: ['遇到 `await`，{main} 停在这一行，让出位置。'],
    'clock-moves': ['没有人要运行，时钟才往前走，CPU 闲着。'],
    ready: ['1 秒到了，{main} 回到队伍里，准备继续。'],
    bye: ['从 `await` 之后接着运行，什么都没忘。'],
    closes: ['{main} 结束，`asyncio.run` 收尾，关闭循环。'],
  },
  takeaway: ['await：先停在这里，', '等到了再接着走。'],
  note: ['asyncio.run：建好循环，运行 main，', '取消剩下的任务，关闭循环。'],
} satisfies ClipTexts;
