import type {ClipTexts} from '../../clip.ts';

export default {
  title: '一把锁，一次一个',
  subtitle: 'asyncio.Lock',
  captions: {
    'one-key': ['一把锁，就是一把钥匙。现在没人用，挂在这里。'],
    'a-asks': ['{A} 先运行，来到 `async with lock` 门前。'],
    'a-takes': ['钥匙空着，{A} 拿上就进，一刻也不用等。'],
    'b-waits': ['{B} 来晚一步，钥匙不在：让出位置，排队等。'],
    'a-keeps': ['{A} 在里面等 1 秒，钥匙一直攥在手里。'],
    'a-returns': ['{A} 出来，挂回钥匙，顺手叫醒排在最前的 {B}。'],
    'b-takes': ['{B} 拿到钥匙，这才进去。'],
    'two-seconds': ['一个出来，另一个才进去：1 + 1 = 2 秒。'],
  },
  takeaway: ['锁里一次只进一个，', '先来的先进。'],
  note: ['`await` 时也不放钥匙：锁里的事要短。'],
} satisfies ClipTexts;
