import type {ClipTexts} from '../../clip.ts';

export default {
  title: 'Ready, set, go',
  subtitle: 'asyncio.Event',
  captions: {
    closed: ['An `Event` is like a gate. A new one is closed.'],
    'a-stops': ['{A} comes to `start.wait()`. The gate is closed, so {A} waits.'],
    'all-wait': ['All three wait at the gate, until {main} opens it at 1 s.'],
    opens: ['{main} calls `start.set()`: the gate opens, and all are ready.'],
    'a-goes': ['{main} stops at `gather`. Only now {A} goes through the gate.'],
    'all-through': ['{B} and {C} follow. The gate stays open.'],
  },
  takeaway: ['One set()', 'lets them all go on.'],
  note: ['All three went on at 1 s.'],
} satisfies ClipTexts;
