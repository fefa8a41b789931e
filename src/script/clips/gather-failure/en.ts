import type {ClipTexts} from '../../clip.ts';

export default {
  title: 'One fails. The others?',
  subtitle: 'asyncio.gather',
  captions: {
    queued: ['{A} will fail after 1 s. {B} needs 3 s.'],
    'main-waits': ['{main} waits for `gather`: for both, unless one fails.'],
    together: ['{A} and {B} wait together.'],
    'a-fails': ['At 1 s {A} raises `ValueError`: it has failed.'],
    raises: ['`gather` raises it in {main} at once. It does not wait for {B}.'],
    caught: ['{main} catches the error, and stays for 3 s. What does {B} do?'],
    'goes-on': ['{B} was not cancelled: it still sleeps.'],
    'b-ends': ['{B} ends normally at 3 s. Its result goes to nobody.'],
  },
  takeaway: ['One fails: gather raises.', 'The others go on.'],
  note: [
    'To cancel the others: TaskGroup. To wait for all and',
    'get errors in the list: return_exceptions=True.',
  ],
} satisfies ClipTexts;
