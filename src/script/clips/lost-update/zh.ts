import type {ClipTexts} from '../../clip.ts';

export default {
  title: '一个线程，也会丢数',
  subtitle: 'count = seen + 1',
  captions: {
    'a-reads': ['{A} 读到 0，记在 `seen` 里，还没写回就得等。'],
    'b-reads': ['{B} 读到的也是 0，两个都等 1 秒。'],
    'a-writes': ['{A} 写回 0 + 1，`count` 是 1。'],
    'b-writes': ['{B} 读到的也是 0，又写回 1：{A} 加的那次丢了。'],
    'one-lost': ['加了两次，`count` 应该是 2，却只有 1。'],
    again: ['归零再来，`add` 之前先上锁。'],
    'c-reads': ['{C} 先拿到锁的钥匙，再读到 0。'],
    'd-waits': ['钥匙只有一把，{D} 得先等，不能读。'],
    'd-reads': ['{C} 写回 1，还了钥匙。{D} 读到的就是 1。'],
    'd-writes': ['{D} 写回 1 + 1，`count` 是 2：一次也没丢。'],
  },
  takeaway: ['读和写之间有 await，', '就要上锁。'],
  note: ['100 个任务照样跑：不加锁得 1，加锁得 100。'],
} satisfies ClipTexts;
