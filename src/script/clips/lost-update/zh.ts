import type {ClipTexts} from '../../clip.ts';

export default {
  title: '一个线程，也会丢数',
  subtitle: 'count = seen + 1',
  captions: {
    'a-reads': ['{A} 读到 0，还没写回，就在 `await` 处让出了位置。'],
    'b-reads': ['{B} 也来读：还是 0。'],
    'both-wait': ['两个各拿着一个 0，等 1 秒。'],
    'a-writes': ['{A} 写回 0 + 1 = 1。'],
    'b-writes': ['{B} 手里还是旧的 0，也写回 1：加了两次，只剩一次。'],
    'c-reads': ['从 0 重来，加上锁：{C} 先拿钥匙，再读。'],
    'd-waits': ['{D} 没有钥匙，读不了，只能等。'],
    'd-reads': ['{C} 写完还了钥匙，{D} 读到的是新的 1。'],
    'd-writes': ['{D} 写回 2：一次也没丢。'],
  },
  takeaway: ['读和写之间有 await，', '就要上锁。'],
  note: ['有人说单线程不用锁：只有中间没有 `await` 时才对。'],
} satisfies ClipTexts;
