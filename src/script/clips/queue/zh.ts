import type {ClipTexts} from '../../clip.ts';

export default {
  title: '满了就等一等',
  subtitle: 'asyncio.Queue(maxsize=3)',
  captions: {
    'a-puts': ['{A} 把 1 号放进队列：有空位，不用等。'],
    'b-gets': ['{B} 取走排在最前的一件，处理 1 秒。'],
    faster: ['{A} 每 0.5 秒放一件，{B} 每 1 秒才取一件：队列会满。'],
    full: ['{B} 取走 4 号，{A} 放进 7 号：又是三件，满了。'],
    'a-stops': ['{A} 想放 8 号，没有空位，只好停在 `put` 等。'],
    room: ['{B} 取走 5 号，空出一格，{A} 又就绪了。'],
    'goes-on': ['{A} 这才放进 8 号：快的要等慢的。'],
    drains: ['{A} 早就结束了，{B} 取走最后一件。'],
  },
  takeaway: ['队列满了，放的人就等。', '快的自动慢下来。'],
  note: ['队列里从没超过三件。'],
} satisfies ClipTexts;
