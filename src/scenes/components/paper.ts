import {PAPER} from '../../script/views/slip-layout.ts';
import type {PaperLook, PaperMoment} from '../../script/views/slip-moment.ts';
import {Drawing} from '../stage/drawing.ts';
import {paintGlyph} from '../stage/glyphs.ts';
import type {Pen, Stroke} from '../stage/pen.ts';
import {paintSeat} from './seat.ts';

const BOX = 40;

/** A coroutine object: a slip of paper with a call to make, a box to tick, and beside it what has become of it. */
export class Paper extends Drawing<PaperMoment> {
  protected override paint(pen: Pen, paper: PaperMoment): void {
    const {from, to, progress} = paper.look;
    pen.faded(paper.alpha, () => {
      if (progress < 1) pen.faded(1 - progress, () => paintLook(pen, paper, from));
      pen.faded(progress, () => paintLook(pen, paper, to));
    });
  }
}

function paintLook(pen: Pen, paper: PaperMoment, look: PaperLook): void {
  if (paper.is === 'loop') paintLoop(pen, paper, look);
  else paintSheet(pen, paper, look);
  pen.faded(paper.said, () => paintWords(pen, paper, look));
}

/** A loop has one seat: whether it has somebody in it, or was never given out. */
function paintLoop(pen: Pen, {at, call, height}: PaperMoment, {look}: PaperLook): void {
  const {theme} = pen;
  const {width} = PAPER;
  const isLost = look === 'lost';
  const isEmpty = look === 'waits' || look === 'done';
  paintSeat(pen, {...at, width, height}, isLost ? theme.alarm : theme.text);
  const middle = at.y + height / 2;
  const fill = isLost ? theme.mute : theme.text;
  if (!isEmpty) {
    const colour = isLost ? theme.alarm : theme.text;
    paintGlyph(pen, isLost ? 'failed' : 'run', {x: at.x + 36, y: middle}, colour);
  }
  const style = {size: 29, weight: 600, face: 'mono', fill} as const;
  pen.text(call, {x: at.x + 72, y: middle + 10}, style);
}

function paintSheet(pen: Pen, paper: PaperMoment, look: PaperLook): void {
  const {theme} = pen;
  const {
    at: {x, y},
    height,
  } = paper;
  const {width, fold} = PAPER;
  const stroke = outlineOf(pen, look);
  const sheet = `M0 0H${width - fold}L${width} ${fold}V${height}H0Z`;
  pen.path(sheet, {x, y}, {fill: look.look === 'lost' ? theme.bg : theme.raised, stroke});
  pen.path(`M${width - fold} 0V${fold}H${width}`, {x, y}, {stroke});
  if (look.look === 'runs') paintSeat(pen, {x, y, width, height}, theme.hues.main);
  paintBox(pen, {x: x + 32, y: y + (height - BOX) / 2}, look);
  const fill = look.look === 'lost' ? theme.mute : theme.text;
  const style = {size: 40, weight: 600, face: 'mono', fill} as const;
  pen.text(paper.call, {x: x + 32 + BOX + 28, y: y + height / 2 + 14}, style);
}

function outlineOf({theme}: Pen, {look}: PaperLook): Stroke {
  if (look === 'waits') return {colour: theme.hues.main, width: 3, dash: [10, 7], cap: 'butt'};
  if (look === 'lost') return {colour: theme.alarm, width: 3};
  if (look === 'runs') return {colour: theme.hues.main, width: 4};
  return {colour: theme.edge, width: 3};
}

/** Empty until the call has been made and has ended. */
function paintBox(pen: Pen, {x, y}: {x: number; y: number}, {look}: PaperLook): void {
  const {theme} = pen;
  const colour = look === 'lost' ? theme.alarm : theme.text;
  pen.box({x, y, width: BOX, height: BOX}, {radius: 5, stroke: {colour, width: 3.5}});
  const middle = {x: x + BOX / 2, y: y + BOX / 2};
  if (look === 'runs') paintGlyph(pen, 'run', middle, colour);
  if (look === 'waits') paintGlyph(pen, 'pause', middle, colour);
  if (look === 'done') paintGlyph(pen, 'done', middle, colour);
  if (look === 'lost') paintGlyph(pen, 'failed', middle, colour);
}

/** The first line says it, the others say why. */
function paintWords(pen: Pen, paper: PaperMoment, {look, words}: PaperLook): void {
  const {theme} = pen;
  const x = paper.at.x + PAPER.width + PAPER.words;
  const first = paper.at.y + paper.height / 2 + 12 - (words.length - 1) * 24;
  for (const [i, text] of words.entries()) {
    const at = {x, y: first + 48 * i};
    if (i > 0) pen.text(text, at, {size: 32, weight: 500, fill: theme.soft});
    else {
      const fill = look === 'lost' ? theme.alarm : theme.text;
      pen.text(text, at, {size: 38, weight: 600, fill});
    }
  }
}
