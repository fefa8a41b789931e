import type {ClipTexts} from '../../clip.ts';

export default {
  title: 'Opening may wait, too',
  subtitle: 'async with',
  steps: {
    opens: '__aenter__ | opens, and may wait',
    body: 'async with | the block uses it',
    closes: '__aexit__ | closes, even after an error',
  },
  captions: {
    'main-starts': ['{main} comes to `async with Session()`.'],
    opens: ['First it awaits `__aenter__`: connecting takes 1 s.'],
    opening: ['It waits without the seat, so other tasks could run.'],
    open: ['It is open. Only now the block begins: the frame.'],
    work: ['The block runs as usual, and may `await` as well.'],
    raises: ['The block raises ValueError. But it may not just leave.'],
    closing: ['First it awaits `__aexit__`: closing takes another 1 s.'],
    closed: ['It is closed, and the block is left.'],
    error: ['Then the error goes on, and {main} fails.'],
  },
  takeaway: ['async with always closes,', 'and closing may wait.'],
  note: ['A plain `with` closes too, but it cannot `await` while it does.'],
} satisfies ClipTexts;
