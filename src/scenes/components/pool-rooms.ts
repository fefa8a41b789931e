import {CARD} from '../../script/views/loop-layout.ts';
import {
  LOOP_ROOM,
  POOL_ROOM,
  ROOM,
  TASK_PLACE,
  WORKER,
  WORKER_PLACE,
} from '../../script/views/pool-layout.ts';
import type {PoolMoment, WorkerMoment} from '../../script/views/pool-moment.ts';
import {STAGE} from '../../script/views/sharing-layout.ts';
import type {Words} from '../../script/words.ts';
import {Drawing, type DrawingProps} from '../stage/drawing.ts';
import {paintArrow, paintGlyph} from '../stage/glyphs.ts';
import type {Box, Pen} from '../stage/pen.ts';
import {mix} from '../stage/theme.ts';

/** The loop's thread with its one seat, a thread of the pool with what it calls, and the ways between them. */
export class PoolRooms extends Drawing<PoolMoment> {
  private readonly words: Words;

  public constructor({words, ...props}: DrawingProps<PoolMoment> & {readonly words: Words}) {
    super(props);
    this.words = words;
  }

  protected override paint(pen: Pen, {worker}: PoolMoment): void {
    for (const [room, label] of [
      [LOOP_ROOM, this.words.loopThread],
      [POOL_ROOM, this.words.poolThread],
    ] as const) {
      pen.box(room, {radius: 12, fill: pen.theme.panel});
      paintLabel(pen, room.x, label);
    }
    paintPlace(pen, {...centred(TASK_PLACE, CARD)});
    paintPlace(pen, {...centred(WORKER_PLACE, WORKER)});
    this.paintWorker(pen, worker);
    paintWay(pen, 'right', worker.sent);
    paintWay(pen, 'left', worker.back);
  }

  private paintWorker(pen: Pen, {call, look: {from, to, progress}}: WorkerMoment): void {
    if (progress < 1)
      pen.faded(1 - progress, () => pen.leaving(() => this.paintLook(pen, call, from)));
    pen.faded(progress, () => this.paintLook(pen, call, to));
  }

  /** Hollow: the thread is kept, and nothing is done. */
  private paintLook(pen: Pen, call: string, look: WorkerMoment['look']['to']): void {
    const {x, y} = WORKER_PLACE;
    const note = {size: 30, weight: 500, align: 'center'} as const;
    const below = {x, y: y + WORKER.height / 2 + 48};
    pen.text(this.words.worker[look], below, note);
    if (look === 'idle') return;
    const {bg, text, panel} = pen.theme;
    const isOver = look === 'done';
    const stroke = {colour: isOver ? mix(bg, text, 0.5) : text, width: 3};
    pen.box(centred(WORKER_PLACE, WORKER), {radius: 8, fill: panel, stroke});
    const style = {size: 32, weight: 600, face: 'mono', align: 'center'} as const;
    pen.text(call, {x, y: y + 11}, style);
    if (isOver) paintGlyph(pen, 'done', {x: x + WORKER.width / 2 - 28, y}, text);
  }
}

function centred({x, y}: {x: number; y: number}, {width, height}: Omit<Box, 'x' | 'y'>): Box {
  return {x: x - width / 2, y: y - height / 2, width, height};
}

function paintLabel(pen: Pen, x: number, [word, note]: readonly [string, string]): void {
  const style = {size: 30, weight: 600} as const;
  const y = STAGE.label;
  pen.text(word, {x, y}, style);
  const after = x + pen.width(word, style) + 16;
  pen.text(note, {x: after, y}, {size: 30, fill: pen.theme.soft});
}

/** An empty place: a faint outline, solid. */
function paintPlace(pen: Pen, box: Box): void {
  const colour = mix(pen.theme.panel, pen.theme.edge, 0.55);
  pen.box(box, {radius: 8, stroke: {colour, width: 2}});
}

/** The way to the pool above, the way back below; the one that is live is bright. */
function paintWay(pen: Pen, towards: 'left' | 'right', lit: number): void {
  const y = TASK_PLACE.y + (towards === 'right' ? -24 : 24);
  const left = LOOP_ROOM.x + ROOM.width + 14;
  const right = POOL_ROOM.x - 14;
  const colour = mix(pen.theme.edge, pen.theme.text, lit);
  const [from, to] = towards === 'right' ? [left, right - 6] : [right, left + 6];
  pen.line({x: from, y}, {x: to, y}, {colour, width: 4});
  paintArrow(pen, towards, {x: to, y}, 10, colour);
}
