import {BELT, COUNT, countHand, countHook, STAGE} from '../../script/views/sharing-layout.ts';
import type {CountMoment, SharingMoment} from '../../script/views/sharing-moment.ts';
import type {Words} from '../../script/words.ts';
import {Drawing, type DrawingProps} from '../stage/drawing.ts';
import {paintGlyph} from '../stage/glyphs.ts';
import type {Pen} from '../stage/pen.ts';
import {mix} from '../stage/theme.ts';
import {paintItem} from './item.ts';
import {paintKey} from './key.ts';

/** A number that all share, the copies that tasks carry, and the key of the lock before it. */
export class CountDrawing extends Drawing<SharingMoment> {
  private readonly words: Words;

  public constructor({words, ...props}: DrawingProps<SharingMoment> & {readonly words: Words}) {
    super(props);
    this.words = words;
  }

  protected override paint(pen: Pen, {count, object}: SharingMoment): void {
    if (!count) return;
    const code = {size: 30, weight: 600, face: 'mono', align: 'center'} as const;
    pen.text(object.copy, {x: countHand(0).x, y: STAGE.label}, code);
    pen.text(object.name, {x: COUNT.centre.x, y: 104}, code);
    paintNumber(pen, count);
    pen.faded(count.lost.alpha, () => paintLost(pen, this.words.lost(count.lost.count)));
    pen.faded(count.keyAlpha, () => paintLock(pen, count));
    for (const copy of count.copies) pen.faded(copy.alpha, () => paintItem(pen, copy, BELT.item));
  }
}

function paintNumber(pen: Pen, {value}: CountMoment): void {
  const {centre, side} = COUNT;
  const box = {x: centre.x - side / 2, y: centre.y - side / 2, width: side, height: side};
  pen.box(box, {radius: 12, fill: pen.theme.panel, stroke: {colour: pen.theme.edge, width: 3}});
  const style = {size: 104, weight: 600, face: 'mono', align: 'center'} as const;
  const at = {x: centre.x, y: centre.y + 36};
  if (value.progress < 1) {
    pen.faded(1 - value.progress, () => pen.leaving(() => pen.text(value.from, at, style)));
  }
  pen.faded(value.progress, () => pen.text(value.to, at, style));
}

/** Below the number: it is less than was written. */
function paintLost(pen: Pen, text: string): void {
  const {alarm} = pen.theme;
  const style = {size: 36, weight: 600, fill: alarm} as const;
  const left = COUNT.centre.x - (pen.width(text, style) + 44) / 2;
  const at = {x: left + 14, y: COUNT.centre.y + COUNT.side / 2 + 46};
  paintGlyph(pen, 'failed', at, alarm);
  pen.text(text, {x: left + 44, y: at.y + 13}, style);
}

function paintLock(pen: Pen, {key}: CountMoment): void {
  const {x, y} = countHook();
  const faint = mix(pen.theme.bg, pen.theme.edge, 0.55);
  const stroke = {colour: faint, width: 2};
  pen.box({x: x - 50, y: y - 50, width: 100, height: 100}, {radius: 12, stroke});
  paintKey(pen, {x, y}, 1, faint);
  pen.text('lock', {x, y: 104}, {size: 30, weight: 600, face: 'mono', align: 'center'});
  paintKey(pen, key.at);
}
