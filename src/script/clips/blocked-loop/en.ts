import type {ClipTexts} from '../../clip.ts';

export default {
  title: 'One sleeps, all stop',
  subtitle: 'time.sleep / asyncio.sleep',
  sides: [
    {name: 'time.sleep(5)', heading: 'Sleep yourself', remark: 'and keep the seat'},
    {name: 'await asyncio.sleep(5)', heading: 'Ask to be woken', remark: 'and leave the seat'},
  ],
  captions: {
    connections: ['Two programs, each with 1,000 connections.'],
    'one-beat-each': ['Within 5 s, each connection has one heartbeat to answer.'],
    'keeps-the-seat': ['Left: {handler} takes the only seat and sleeps in it.'],
    'leaves-the-seat': ['Right: at `await`, {handler} leaves the seat until it is woken.'],
    'five-seconds': ['Right: answered as they come. Left: nobody else can run.'],
    thawed: ['At 5 s the left thaws: all 1,000 heartbeats are overdue.'],
    'late-answers': ['The seat is free, and the late answers go out at last.'],
    'nobody-late': ['On the right {handler} slept 5 s too. Nothing was late.'],
  },
  takeaway: ['Sleep in the only seat,', 'and everybody waits.'],
  note: ['Both slept for 5 s. Only one of them gave up the seat.'],
} satisfies ClipTexts;
