import type {ClipTexts} from '../../clip.ts';

export default {
  title: '读文件，谁在等？',
  subtitle: 'fs.readFile / open().read()',
  sides: [
    {name: 'Node', heading: 'Node：fs.readFile', remark: '按 Node 的文档画出'},
    {name: 'Python', heading: 'Python：open().read()', remark: '用 sleep 代替读文件'},
  ],
  captions: {
    'same-work': ['同样两件事：读文件要 2 秒，心跳要等 1 秒。'],
    pool: ['上面：`readFile` 交给另一个线程，立刻返回。'],
    timer: ['上面：定时器也设好了，主线程空闲。'],
    'two-tasks': ['下面：同样两件事写成两个任务，{main} 等它们。'],
    blocks: ['下面：读文件把事件循环占住 2 秒。'],
    'on-time': ['1 秒时，上面的心跳准时；下面的还在排队。'],
    'node-done': ['2 秒时，上面：文件读完，两件事都好了。'],
    'late-start': ['2 秒时，下面：才轮到 {beat}，它开始等 1 秒。'],
    'python-done': ['下面：一共 3 秒。'],
  },
  takeaway: ['调用之前先问一句：', '它会阻塞吗？'],
  note: ['会的话，交给线程：`await asyncio.to_thread(...)`。'],
} satisfies ClipTexts;
