import type {ClipTexts} from '../../clip.ts';

export default {
  title: 'One sleeps, all stop',
  subtitle: 'time.sleep / asyncio.sleep',
  sides: [
    {name: 'time.sleep(5)', heading: 'Sleeps and holds the loop', remark: ''},
    {name: 'await asyncio.sleep(5)', heading: 'Sleeps and lets the loop go on', remark: ''},
  ],
  captions: {
    connections: ['Two programs, each with 1,000 connections.'],
    'one-beat-each': ['Each connection answers one heartbeat, at its own moment.'],
    'keeps-the-loop': ['Left: {handler} calls `time.sleep(5)` and holds the loop.'],
    'leaves-the-loop': ['Right: {handler} stops at `await`. The loop is free.'],
    'five-seconds': [
      'Left: {handler} sleeps, so nobody else can run.',
      'Right: {handler} sleeps, and every answer goes out on time.',
    ],
    thawed: ['Left: the 5 s are over. All 1,000 heartbeats are late.'],
    'late-answers': ['Left: only now the loop is free. Every answer goes out late.'],
    'nobody-late': ['Right: {handler} slept 5 s, too, and no answer was late.'],
  },
  takeaway: ['One blocking call', 'stops everybody.'],
  note: ['Both slept for 5 s. Only `asyncio.sleep` let the others run.'],
} satisfies ClipTexts;
