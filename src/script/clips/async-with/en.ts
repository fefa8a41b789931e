import type {ClipTexts} from '../../clip.ts';

export default {
  title: 'Opening may wait, too',
  subtitle: 'async with',
  steps: {
    opens: '__aenter__ | opens, and may wait',
    body: 'the block | uses what is open',
    closes: '__aexit__ | closes, even after an error',
  },
  captions: {
    'main-starts': ['{main} comes to `async with Session()`.'],
    opens: ['`async with` first awaits `__aenter__`: opening takes 1 s.'],
    opening: ['{main} waits meanwhile, and other tasks could run.'],
    open: ['The session is open: `__aenter__` is over.'],
    work: ['Now the lines of the block run. They may `await` as well.'],
    raises: ['At 2 s the block raises ValueError.'],
    closing: ['Before the error goes out, `__aexit__` is awaited: 1 s more.'],
    closed: ['The session is closed.'],
    error: ['Only now the error leaves the block, and {main} fails.'],
  },
  takeaway: ['async with always closes,', 'and closing may take time.'],
  note: ['The error had to wait, too: raised at 2 s, out at 3 s.'],
} satisfies ClipTexts;
