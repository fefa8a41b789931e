import type {ClipTexts} from '../../clip.ts';

export default {
  title: '10,000 connections',
  subtitle: 'threading / asyncio',
  captions: {
    connections: ['10,000 connections, with one task for each.'],
    'all-wait': ['At `await`, all 10,000 tasks wait. None needs the seat.'],
    'one-seat': ['Whoever is due runs for a moment: one seat, one thread.'],
    answered: ['Within 5 s all of them ran, all in a single thread.'],
    threads: ['With a thread each, the stacks alone reserve 78 GiB.'],
    tasks: ['10,000 tasks that wait take about 14 MiB.'],
  },
  takeaway: ['Waiting needs no thread.', 'A small task will do.'],
  note: ['Most reserved stack is never used,', 'but the system must schedule every thread.'],
} satisfies ClipTexts;
