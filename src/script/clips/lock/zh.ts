import type {ClipTexts} from '../../clip.ts';

export default {
  title: '一把锁，一次一个',
  subtitle: 'asyncio.Lock',
  captions: {
    'one-key': ['两个任务要写同一个文件，锁只有一把钥匙。'],
    'a-asks': ['{A} 先运行，来到 `async with lock` 门口。'],
    'a-takes': ['钥匙空着，{A} 拿上就进，不用等。'],
    'b-waits': ['{B} 来了，钥匙不在，只好在门口排队。'],
    'a-keeps': ['{A} 在里面等 1 秒，钥匙一直拿着。'],
    'a-returns': ['{A} 写完，挂回钥匙，{B} 变成就绪。'],
    'b-takes': ['{B} 拿到钥匙，这才进去。'],
    'two-seconds': ['{A} 出来了 {B} 才进去：1 + 1 = 2 秒。'],
  },
  takeaway: ['锁里一次只进一个，', '先来的先进。'],
  note: ['没有锁，两个就会同时写。'],
} satisfies ClipTexts;
