import type {ClipTexts} from '../../clip.ts';

export default {
  title: 'When it is full, wait',
  subtitle: 'asyncio.Queue(maxsize=3)',
  captions: {
    'a-puts': ['{A} puts item 1 into the queue. There is room: no waiting.'],
    'b-gets': ['{B} gets the first item, and works on it for 1 s.'],
    faster: ['More come in than go out: {A} every 0.5 s, {B} every 1 s.'],
    full: ['{B} takes item 4, {A} puts item 7: three again, it is full.'],
    'a-stops': ['No room for item 8: {A} has to wait at `put`.'],
    room: ['{B} gets item 5. One place is free, so {A} is ready again.'],
    'goes-on': ['Now {A} puts item 8: it had to wait for the slower {B}.'],
    drains: ['{A} is done. {B} gets the last item.'],
  },
  takeaway: ['A full queue makes', 'the fast one wait.'],
  note: ['The queue never held more than three.'],
} satisfies ClipTexts;
