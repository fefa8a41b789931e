import type {ClipTexts} from '../../clip.ts';

export default {
  title: '10,000 connections',
  subtitle: 'threading / asyncio',
  captions: {
    connections: ['10,000 connections, with one task for each.'],
    'all-wait': ['At `await`, all 10,000 tasks wait. Nobody runs.'],
    'one-by-one': ['Every 0.05 s, 100 tasks are due. They run one at a time.'],
    answered: ['Within 5 s all of them have run, in a single thread.'],
    threads: ['A thread for each would set aside 78 GiB of address space.'],
    tasks: ['A task for each really takes about 14 MiB of memory.'],
  },
  takeaway: ['Waiting needs no thread.', 'A small task will do.'],
  note: ['One loop in one thread ran all 10,000 of them.'],
} satisfies ClipTexts;
