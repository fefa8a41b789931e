import type {ClipTexts} from '../../clip.ts';

export default {
  title: 'Ready, set, go',
  subtitle: 'asyncio.Event',
  captions: {
    closed: ['An `Event` is like a gate. A new one is closed.'],
    'a-stops': ['{A} meets `start.wait()`. The gate is closed: it waits.'],
    'all-wait': ['All three wait at the gate. {main} waits for 1 s.'],
    opens: ['{main} calls `start.set()`: the gate opens, all are ready.'],
    'a-goes': ['{main} leaves the seat. Only then {A} goes through.'],
    'all-through': ['{B} and {C} follow. The gate stays open for anyone later.'],
  },
  takeaway: ['One set()', 'lets them all go on.'],
  note: ['A lock lets one in at a time, an `Event` lets all through.'],
} satisfies ClipTexts;
