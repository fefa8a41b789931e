import {TOKEN} from '../../script/views/slip-pair-layout.ts';
import type {TokenLook, TokenMoment} from '../../script/views/slip-pair-moment.ts';
import {Drawing} from '../stage/drawing.ts';
import {paintGlyph} from '../stage/glyphs.ts';
import type {Pen, Stroke} from '../stage/pen.ts';

/** What a call gave back: a slip with a folded corner, or a request, with what has become of it. */
export class Token extends Drawing<TokenMoment> {
  protected override paint(pen: Pen, token: TokenMoment): void {
    const {from, to, progress} = token.look;
    pen.faded(token.alpha, () => {
      if (progress < 1) pen.faded(1 - progress, () => paintLook(pen, token, from));
      pen.faded(progress, () => paintLook(pen, token, to));
    });
  }
}

function paintLook(pen: Pen, {call, isRequest, at}: TokenMoment, look: TokenLook): void {
  const {theme} = pen;
  const {width, height, fold} = TOKEN;
  const stroke = outlineOf(pen, look);
  if (isRequest) pen.box({...at, width, height}, {radius: 10, fill: theme.panel, stroke});
  else {
    const sheet = `M0 0H${width - fold}L${width} ${fold}V${height}H0Z`;
    pen.path(sheet, at, {fill: theme.raised, stroke});
    pen.path(`M${width - fold} 0V${fold}H${width}`, at, {stroke});
  }
  const name = {size: 36, weight: 700, face: 'mono'} as const;
  pen.text(call, {x: at.x + 24, y: at.y + 46}, name);
  const glyph = {waits: 'clock', done: 'done', runs: 'run', lost: 'failed', made: null} as const;
  const sign = glyph[look.look];
  if (sign)
    paintGlyph(pen, sign, {x: at.x + width - (isRequest ? 36 : 62), y: at.y + 34}, theme.text);
  const style = {size: 30, weight: 500, fill: theme.text} as const;
  pen.text(look.word, {x: at.x + 24, y: at.y + 90}, style);
}

function outlineOf({theme}: Pen, {look}: TokenLook): Stroke {
  if (look === 'waits') return {colour: theme.text, width: 3, dash: [10, 7], cap: 'butt'};
  return {colour: theme.edge, width: 3};
}
