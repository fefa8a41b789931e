import type {ClipTexts} from '../../clip.ts';

export default {
  title: 'Who waits for the file?',
  subtitle: 'fs.readFile / open().read()',
  sides: [
    {name: 'Node', heading: 'Node: fs.readFile', remark: 'as Node defines it'},
    {name: 'Python', heading: 'Python: open().read()', remark: 'sleep stands for the read'},
  ],
  captions: {
    'same-work': ['The same two things: a file of 2 s, a heartbeat after 1 s.'],
    pool: ['Above: `readFile` returns; another thread waits for the file.'],
    timer: ['Above: the heartbeat has its timer. The main thread is free.'],
    'two-tasks': ['Below: the same two jobs as two tasks. {main} waits for them.'],
    blocks: ['Below: reading keeps the only thread for 2 s.'],
    'on-time': ['At 1 s: above, the heartbeat is on time. Below, in line.'],
    'node-done': ['At 2 s, above: the file is read, and both are done.'],
    'late-start': ['At 2 s, below: {beat} runs at last, and only now waits 1 s.'],
    'python-done': ['Below: 3 s in all.'],
  },
  takeaway: ['Ask of every call:', 'is it asynchronous?'],
  note: ['If it is not, use a thread: `await asyncio.to_thread(...)`.'],
} satisfies ClipTexts;
