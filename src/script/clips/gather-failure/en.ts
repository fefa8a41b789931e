import type {ClipTexts} from '../../clip.ts';

export default {
  title: 'One fails. The others?',
  subtitle: 'asyncio.gather',
  captions: {
    queued: ['{A} will fail after 1 s. {B} needs 3 s.'],
    'main-waits': ['{main} waits for `gather`, and `gather` for both.'],
    together: ['{A} and {B} wait together.'],
    'a-fails': ['At 1 s {A} raises `ValueError`: it has failed.'],
    raises: ['`gather` raises it in {main} at once. It does not wait for {B}.'],
    caught: ['{main} catches the error and goes on.'],
    'goes-on': ['{B} was not cancelled. It sleeps its full 3 s.'],
    'b-ends': ['{B} ends normally at 3 s. Nobody is waiting for it.'],
  },
  takeaway: ['One fails: gather raises.', 'The others go on.'],
  note: ['To cancel the others too, use a TaskGroup.'],
} satisfies ClipTexts;
