import type {ClipTexts} from '../../clip.ts';

export default {
  title: 'One fails. The others?',
  subtitle: 'asyncio.gather',
  captions: {
    queued: ['{A} will fail after 1 s. {B} needs 3 s.'],
    'main-waits': ['{main} waits for `gather`, that is, for both.'],
    together: ['{A} and {B} wait together.'],
    'a-fails': ['At 1 s {A} raises `ValueError`: it has failed.'],
    raises: ['`gather` raises it in {main} at once, without {B}.'],
    caught: ['{main} catches the error and goes on.'],
    'goes-on': ['{B} was not cancelled. It waits out its 3 s.'],
    'b-ends': ['At 3 s {B} ends as usual. Nobody is waiting for it.'],
  },
  takeaway: ['One fails: gather raises.', 'The others go on.'],
  note: ['To cancel the others too, use a TaskGroup.'],
} satisfies ClipTexts;
