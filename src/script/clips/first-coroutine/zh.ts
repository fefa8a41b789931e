import type {ClipTexts} from '../../clip.ts';

export default {
  title: '一个协程的一生',
  subtitle: 'asyncio.run',
  captions: {
    run: ['`asyncio.run` 建好循环：运行位置、队伍、时钟。'],
    starts: ['队伍里只有 {main}，轮到它，开始运行。'],
    hi: ['一行一行往下运行，和普通函数一样。'],
    waits: ['遇到 `await`，{main} 在这一行夹上书签，让出位置。'],
    'clock-moves': ['谁都不用运行，时钟往前走，CPU 闲着。'],
    ready: ['1 秒到了，{main} 回到队伍里，准备继续。'],
    bye: ['从 `await` 之后接着运行，什么都没忘。'],
    closes: ['{main} 结束，没有剩下的任务，`asyncio.run` 返回。'],
  },
  takeaway: ['await：先停在这里，', '等到了再接着走。'],
  note: ['asyncio.run：建好循环，运行 main，', '取消剩下的任务，关闭循环。'],
} satisfies ClipTexts;
