import type {ChartMoment} from '../../script/chart.ts';
import {chartX, laneY} from '../../script/chart.ts';
import {type LanePiece, type LaneRow, pieceAlpha} from '../../script/lane-pieces.ts';
import {type Point, SAME_ON_CLOCK} from '../../script/units.ts';
import type {Words} from '../../script/words.ts';
import {Drawing, type DrawingProps} from '../stage/drawing.ts';
import type {Pen} from '../stage/pen.ts';
import {SMALL} from '../stage/text-setting.ts';
import {LABEL_RISE, paintAxis} from './chart-axis.ts';
import {paintCleanup} from './chart-cleanup.ts';
import {paintBusy, paintIdle} from './chart-cores.ts';
import {CUT, DOT_PITCH, paintCut, paintGhost} from './chart-cuts.ts';
import {paintDepth} from './chart-depth.ts';
import {columnX, paintEnd} from './chart-end.ts';
import {paintErrors} from './chart-errors.ts';
import {frameLabelWidth, paintFrame} from './chart-frame.ts';
import {paintHints} from './chart-hints.ts';
import {paintHold} from './chart-hold.ts';
import {paintLimit} from './chart-limit.ts';
import {paintMarks} from './chart-mark.ts';
import {paintPrints} from './chart-prints.ts';
import {paintSpans} from './chart-spans.ts';
import {paintTimer} from './chart-timer.ts';
import {paintTotal} from './chart-total.ts';

/** What is painted first lies below. */
const KINDS = [
  'block',
  'busy',
  'idle',
  'frame',
  'ghost',
  'wait',
  'timer',
  'cleanup',
  'hold',
  'ready',
  'run',
  'cut',
  'end',
  'limit',
] as const;

/** Where names may begin. */
const LEFT = 76;

/** Lanes over the loop's clock: a block where a task ran, dots while it waits, a sign at its end. */
export class Chart extends Drawing<ChartMoment> {
  private readonly words: Words;

  public constructor({words, ...props}: DrawingProps<ChartMoment> & {readonly words: Words}) {
    super(props);
    this.words = words;
  }

  protected override paint(pen: Pen, chart: ChartMoment): void {
    pen.faded(chart.alpha.axis, () => paintAxis(pen, chart, this.words));
    pen.faded(chart.focus ?? 1, () => this.paintLanes(pen, chart));
    pen.faded(chart.alpha.heading, () => paintHeading(pen, chart));
    pen.faded(chart.alpha.done, () => this.paintEndedHeading(pen, chart));
    paintSpans(pen, chart);
    paintHints(pen, chart);
  }

  private paintLanes(pen: Pen, chart: ChartMoment): void {
    for (const [i, row] of chart.rows.entries()) {
      pen.faded(i === 0 ? chart.alpha.main : 1, () => this.paintRow(pen, chart, row, i));
    }
    if (chart.depth) paintDepth(pen, chart, chart.depth, this.words);
    else if (chart.marks) paintMarks(pen, chart, chart.marks);
    else paintTotal(pen, chart);
    paintPrints(pen, chart);
    paintErrors(pen, chart, this.words);
  }

  private paintRow(pen: Pen, chart: ChartMoment, row: LaneRow, index: number): void {
    const {layout, alpha} = chart;
    const y = laneY(layout, index);
    const style = {size: layout.labelSize, weight: 700, face: 'mono', align: 'right'} as const;
    const at = {x: layout.labelX, y: y + layout.labelSize * 0.36};
    const room = layout.labelX - LEFT;
    pen.text(row.name, at, pen.within(room, row.name, {...style, fill: pen.hue(row.hue)}));
    pen.faded(alpha.lanes, () => {
      for (const kind of KINDS) {
        for (const piece of row.pieces) {
          if (piece.kind === kind) this.paintPiece(pen, chart, row, piece, y);
        }
      }
    });
  }

  private paintPiece(
    pen: Pen,
    chart: ChartMoment,
    row: LaneRow,
    piece: LanePiece,
    y: number,
  ): void {
    const starts = 'at' in piece ? piece.at : piece.from;
    if (piece.kind !== 'limit' && starts > chart.now + SAME_ON_CLOCK) return;
    pen.faded(pieceAlpha(piece, chart.time), () => {
      switch (piece.kind) {
        case 'run':
          paintRun(pen, chart, row, piece.at, y);
          break;
        case 'wait':
          paintWait(pen, chart, row, piece, y);
          break;
        case 'timer':
          paintTimer(pen, chart, row, piece, {y, word: this.words.calledLater});
          break;
        case 'cleanup':
          paintCleanup(pen, chart, row, piece, {y, words: this.words});
          break;
        case 'ready':
          paintReady(pen, chart, row, piece, {y, word: this.words.marks.ready});
          break;
        case 'ghost':
          paintGhost(pen, chart, row, piece, y);
          break;
        case 'cut':
          paintCut(pen, chart, row, piece, y);
          break;
        case 'limit':
          paintLimit(pen, chart, row, piece, {y, words: this.words});
          break;
        case 'block':
          this.paintBlock(pen, chart, row, piece, y);
          break;
        case 'busy':
          paintBusy(pen, chart, piece, y);
          break;
        case 'idle':
          paintIdle(pen, chart, piece, y, this.words);
          break;
        case 'frame':
          paintFrame(pen, chart, piece, y);
          break;
        case 'hold':
          paintHold(pen, chart, row, piece, y);
          break;
        case 'end':
          paintEnd(pen, chart, row, piece, this.words);
          break;
      }
    });
  }

  /** The thread is kept, and nothing is done: hollow, with the word. */
  private paintBlock(
    pen: Pen,
    chart: ChartMoment,
    {hue}: LaneRow,
    piece: LanePiece & {kind: 'block'},
    y: number,
  ): void {
    const from = chartX(chart, piece.from);
    const width = chartX(chart, Math.min(piece.to, chart.now)) - from;
    const height = chart.layout.tick;
    if (width < 4) return;
    const stroke = {colour: pen.hue(hue), width: 3};
    const box = {x: from, y: y - height / 2, width, height};
    pen.box(box, {radius: 2, fill: pen.tint(hue, 0.12), stroke});
    const label = this.words.blocks;
    const roomIn = (length: number) => ((length - 44) / pen.width(label, SMALL) - 0.9) / 0.15;
    // A bar that never has the room would keep half of a word.
    if (roomIn(chartX(chart, piece.to) - from) < 1) return;
    pen.faded(roomIn(width), () => pen.text(label, {x: from + 24, y: y + 10}, SMALL));
  }

  private paintEndedHeading(pen: Pen, chart: ChartMoment): void {
    const x = columnX(pen, chart, this.words);
    if (x === null) return;
    const at = {x, y: chart.layout.top - LABEL_RISE};
    pen.text(this.words.ended, at, {size: 30, weight: 600});
  }
}

/** What the chart is about, beside its first lane. */
function paintHeading(pen: Pen, {heading, layout, alpha}: ChartMoment): void {
  const y = laneY(layout, alpha.main > 0.5 ? 0 : 1);
  pen.text(heading, {x: 80, y: y + 12}, {size: 36, weight: 600});
}

/** Ground around a block, so that gridlines and dots do not touch it. */
function clear(pen: Pen, x: number, y: number, width: number, height: number): void {
  const box = {x: x - width / 2 - 3, y: y - height / 2 - 3, width: width + 6, height: height + 6};
  pen.box(box, {radius: 3, fill: pen.theme.bg});
}

function paintRun(pen: Pen, chart: ChartMoment, {hue}: LaneRow, at: number, y: number): void {
  const {tick} = chart.layout;
  const width = tick > 60 ? 20 : 16;
  const x = chartX(chart, at);
  clear(pen, x, y, width, tick);
  pen.box(
    {x: x - width / 2, y: y - tick / 2, width, height: tick},
    {radius: 2, fill: pen.hue(hue)},
  );
}

/** Ready is half as high as running, and lasts as long as it has to wait for the seat. */
function paintReady(
  pen: Pen,
  chart: ChartMoment,
  {hue}: LaneRow,
  piece: LanePiece & {kind: 'ready' | 'wait'},
  {y, word}: {readonly y: number; readonly word: string},
): void {
  const height = chart.layout.tick / 2;
  const x = chartX(chart, piece.from);
  const width = Math.max(16, chartX(chart, Math.min(piece.to, chart.now)) - x);
  clear(pen, x, y, 16, height);
  pen.box({x: x - 8, y: y - height / 2, width, height}, {radius: 2, fill: pen.tint(hue, 0.6)});
  // A long bar must not look like work.
  const room = (width - 60) / pen.width(word, SMALL);
  pen.faded((room - 1) / 0.2, () => paintInLine(pen, {x: x + 24, y}, word));
}

function paintInLine(pen: Pen, {x, y}: Point, word: string): void {
  const box = {x, y: y - 18, width: pen.width(word, SMALL) + 20, height: 36};
  pen.box(box, {fill: pen.theme.bg});
  pen.text(word, {x: x + 10, y: y + 10}, SMALL);
}

function paintWait(
  pen: Pen,
  chart: ChartMoment,
  row: LaneRow,
  piece: LanePiece & {kind: 'ready' | 'wait'},
  y: number,
): void {
  const {dots} = chart.layout;
  const frame = row.pieces.find(other => other.kind === 'frame' && other.from === piece.from);
  const label = frame?.kind === 'frame' ? frameLabelWidth(pen, chart, frame) : 0;
  const isCut = row.pieces.some(other => other.kind === 'cut' && other.at === piece.from);
  const room = chart.layout.tick / 6 + 13 + (isCut ? CUT : 0) + label;
  const from = chartX(chart, piece.from) + room;
  const to = chartX(chart, Math.min(piece.to, chart.now)) - (frame ? 30 : 12);
  if (to <= from) return;
  const dash = [0.1, dots * DOT_PITCH];
  pen.line({x: from, y}, {x: to, y}, {colour: pen.hue(row.hue), width: dots, dash});
}
