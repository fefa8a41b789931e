import type {ClipTexts} from '../../clip.ts';

export default {
  title: 'Who waits for the file?',
  subtitle: 'fs.readFile / open().read()',
  sides: [
    {name: 'Node', heading: 'Node: fs.readFile', remark: 'drawn from its rules'},
    {name: 'Python', heading: 'Python: open().read()', remark: 'time.sleep stands for it'},
  ],
  captions: {
    'same-work': ['The same two things: a file of 2 s, a heartbeat after 1 s.'],
    pool: ['Above: `readFile` hands it to a libuv thread, and returns.'],
    timer: ['Above: the heartbeat has its timer too. The loop is free.'],
    'two-tasks': ['Below: {A} reads the file, {B} is the heartbeat. {main} waits.'],
    blocks: ['Below: `open().read()` keeps the seat for 2 s.'],
    'on-time': ['At 1 s the heartbeat above is on time. {B} has not had a turn.'],
    'node-done': ['At 2 s, above: the file is read, and both are done.'],
    'late-start': ['At 2 s, below: {B} gets the seat, and only now waits its 1 s.'],
    'python-done': ['Below: 3 s in all.'],
  },
  takeaway: ['Ask of every call:', 'is it asynchronous?'],
  note: ['If it is not, use a thread: `await asyncio.to_thread(...)`.'],
} satisfies ClipTexts;
