import {CARD} from '../../script/views/loop-layout.ts';
import {GATE, STAGE, STARTER} from '../../script/views/sharing-layout.ts';
import type {SharingMoment} from '../../script/views/sharing-moment.ts';
import type {Words} from '../../script/words.ts';
import {Drawing, type DrawingProps} from '../stage/drawing.ts';
import {paintArrow} from '../stage/glyphs.ts';
import type {Pen} from '../stage/pen.ts';
import {mix} from '../stage/theme.ts';

/** A gate across the ways of those who wait: closed, it is a bar; open, the bar is gone. */
export class Gate extends Drawing<SharingMoment> {
  private readonly words: Words;

  public constructor({words, ...props}: DrawingProps<SharingMoment> & {readonly words: Words}) {
    super(props);
    this.words = words;
  }

  protected override paint(pen: Pen, {gate, object}: SharingMoment): void {
    if (!gate) return;
    const {open, rows} = gate;
    for (let row = 0; row < rows; row++)
      paintWay(pen, GATE.row + row * GATE.pitch, open * (1 - gate.setting));
    paintBar(pen, GATE.row + (rows - 1) * GATE.pitch + 56, open);
    this.paintName(pen, object.name, open);
    pen.faded(gate.setting, () => paintCall(pen, `${object.name}.set()`));
  }

  private paintName(pen: Pen, name: string, open: number): void {
    const strong = {size: 30, weight: 600, face: 'mono'} as const;
    const x = GATE.x - pen.width(name, strong) - 8;
    pen.text(name, {x, y: STAGE.label}, strong);
    const style = {size: 30, weight: 500} as const;
    const at = {x: GATE.x + 10, y: STAGE.label};
    pen.faded(1 - 2 * open, () => pen.text(this.words.closed, at, style));
    pen.faded(2 * open - 1, () => pen.text(this.words.open, at, style));
  }
}

/** Who opens it stands behind it: the call goes from there to the gate. */
function paintCall(pen: Pen, call: string): void {
  const {text} = pen.theme;
  const {y} = STARTER;
  const from = STARTER.x - CARD.width / 2 - 26;
  const tip = GATE.x + 24;
  pen.line({x: from, y}, {x: tip + 12, y}, {colour: text, width: 5, cap: 'butt'});
  paintArrow(pen, 'left', {x: tip, y}, 15, text);
  const style = {size: 30, weight: 600, face: 'mono', align: 'center'} as const;
  pen.text(call, {x: (from + tip) / 2, y: y - 22}, style);
}

/** Opening, it goes into its two posts; its empty place stays. */
function paintBar(pen: Pen, bottom: number, open: number): void {
  const {bg, edge, text} = pen.theme;
  const {x, top} = GATE;
  const place = {x: x - 8, y: top, width: 16, height: bottom - top};
  pen.box({...place, x: x - 16, width: 32}, {fill: bg});
  const half = place.height / 2 - (place.height / 2 - 26) * open;
  pen.faded(open, () => {
    pen.box(place, {radius: 4, stroke: {colour: mix(bg, edge, 0.55), width: 2}});
  });
  pen.box({...place, height: half}, {radius: 4, fill: text});
  pen.box({...place, y: bottom - half, height: half}, {radius: 4, fill: text});
}

/** Behind a closed gate there is no way. */
function paintWay(pen: Pen, y: number, open: number): void {
  const {edge} = pen.theme;
  const to = GATE.x + 50;
  pen.line({x: GATE.x - 50, y}, {x: GATE.x, y}, {colour: edge, width: 4});
  pen.faded(open, () => {
    pen.line({x: GATE.x, y}, {x: to, y}, {colour: edge, width: 4});
    paintArrow(pen, 'right', {x: to, y}, 9, edge);
  });
}
