import type {Point} from '../../script/units.ts';
import {
  BERTHS,
  BUS_Y,
  berth,
  CARD,
  READY_PLACES,
  readyPlace,
  SEAT,
} from '../../script/views/loop-layout.ts';
import type {LoopMoment} from '../../script/views/loop-moment.ts';
import type {Words} from '../../script/words.ts';
import {Drawing, type DrawingProps} from '../stage/drawing.ts';
import {paintArrow} from '../stage/glyphs.ts';
import type {Box, Pen} from '../stage/pen.ts';
import {mix} from '../stage/theme.ts';
import {paintSeat} from './seat.ts';

export interface CircuitProps extends DrawingProps<LoopMoment> {
  readonly words: Words;
  readonly readyPlaces?: number;
  /** Whether places that nobody is in are drawn: a picture of one instant does without. */
  readonly showsEmpty?: boolean;
}

/** The places a task can be in, and the ways between them: one seat, the queue, the berths. */
export class Circuit extends Drawing<LoopMoment> {
  private readonly words: Words;
  private readonly readyPlaces: number;
  private readonly showsEmpty: boolean;

  public constructor({
    words,
    readyPlaces = READY_PLACES,
    showsEmpty = true,
    ...props
  }: CircuitProps) {
    super(props);
    this.showsEmpty = showsEmpty;
    this.words = words;
    this.readyPlaces = readyPlaces;
  }

  protected override paint(pen: Pen, scene: LoopMoment): void {
    const last = readyPlace(this.readyPlaces - 1);
    paintQueueWay(pen, this.readyPlaces);
    const berths = this.showsEmpty ? Math.min(BERTHS, scene.names.length) : 1;
    pen.faded(scene.zones.waiting, () => paintWaitingWays(pen, berths, last));
    paintTrails(pen, scene);
    pen.faded(scene.zones.waiting, () => this.paintBerths(pen, scene));
    if (this.showsEmpty) this.paintReady(pen);
    this.paintLabels(pen);
    paintSeatGround(pen);
    this.paintEmptySeat(pen, scene);
    paintBrackets(pen, scene);
  }

  /** The seat is empty more often than not: that is worth a word. */
  private paintEmptySeat(pen: Pen, {seat}: LoopMoment): void {
    const empty = (hue: LoopMoment['seat']['from']) => (hue === null ? 1 : 0);
    pen.faded(empty(seat.from) * (1 - seat.progress) + empty(seat.to) * seat.progress, () => {
      const style = {size: 32, align: 'center', fill: pen.theme.mute} as const;
      pen.text(this.words.empty, {x: SEAT.x, y: SEAT.y + 11}, style);
    });
  }

  private paintLabels(pen: Pen): void {
    const left = SEAT.x - CARD.width / 2;
    paintLabel(pen, left - 14, 64, this.words.running);
    paintLabel(pen, readyPlace(0).x - CARD.width / 2, 64, this.words.ready);
  }

  private paintBerths(pen: Pen, {names}: LoopMoment): void {
    paintLabel(pen, berth(1).x - CARD.width / 2, BUS_Y - CARD.height / 2 - 10, this.words.waiting);
    const berths = this.showsEmpty ? Math.min(BERTHS, names.length) : 0;
    for (let i = 0; i < berths; i++) paintPlace(pen, boxAround(berth(i)));
  }

  private paintReady(pen: Pen): void {
    for (let i = 0; i < this.readyPlaces; i++) paintPlace(pen, boxAround(readyPlace(i)));
  }
}

function boxAround({x, y}: {x: number; y: number}): Box {
  return {x: x - CARD.width / 2, y: y - CARD.height / 2, width: CARD.width, height: CARD.height};
}

function paintQueueWay(pen: Pen, places: number): void {
  const {edge} = pen.theme;
  const door = {x: SEAT.x + CARD.width / 2 + 16, y: SEAT.y};
  pen.line(readyPlace(places - 1), door, {colour: edge, width: 4});
  for (let i = 0; i < places; i++) {
    paintArrow(pen, 'left', {x: readyPlace(i).x - CARD.width / 2 - 9, y: SEAT.y}, 9, edge);
  }
}

/** Down from the seat to the berths, and from them up to the end of the queue. */
function paintWaitingWays(pen: Pen, berths: number, last: Point): void {
  const {edge} = pen.theme;
  const stroke = {colour: edge, width: 4};
  pen.line({x: SEAT.x, y: SEAT.y + CARD.height / 2 + 18}, berth(0), stroke);
  pen.line({x: SEAT.x, y: BUS_Y}, {x: last.x, y: BUS_Y}, stroke);
  pen.line(last, {x: last.x, y: BUS_Y}, stroke);
  for (let i = 1; i < berths; i++) pen.line({x: berth(i).x, y: BUS_Y}, berth(i), stroke);
  paintArrow(pen, 'down', {x: SEAT.x, y: 300}, 11, edge);
  paintArrow(pen, 'up', {x: last.x, y: 300}, 11, edge);
}

/** The way that is being taken is bright in the colour of who takes it. */
function paintTrails(pen: Pen, {trails}: LoopMoment): void {
  for (const {points, hue, alpha} of trails) {
    pen.faded(alpha, () => pen.polyline(points, {colour: pen.hue(hue), width: 5}, 4));
  }
}

/** Trails begin and end in the seat: inside the brackets there is room for a card or a word, and nothing else. */
function paintSeatGround(pen: Pen): void {
  const {x, y, width, height} = boxAround(SEAT);
  const room = {x: x - 10, y: y - 10, width: width + 20, height: height + 20};
  pen.box(room, {fill: pen.theme.bg});
}

/** An empty place: a faint outline, solid, since dashes mean waiting. */
function paintPlace(pen: Pen, box: Box): void {
  const {bg, edge} = pen.theme;
  pen.box(box, {radius: 8, fill: bg, stroke: {colour: mix(bg, edge, 0.55), width: 2}});
}

function paintLabel(pen: Pen, x: number, y: number, [word, note]: readonly [string, string]): void {
  const style = {size: 30, weight: 600} as const;
  pen.text(word, {x, y}, style);
  const after = x + pen.width(word, style) + 16;
  pen.text(note, {x: after, y}, {size: 30, weight: 400, fill: pen.theme.mute});
}

function paintBrackets(pen: Pen, {seat}: LoopMoment): void {
  const {soft} = pen.theme;
  const colour = (hue: LoopMoment['seat']['from']) => (hue === null ? soft : pen.hue(hue));
  paintSeat(pen, boxAround(SEAT), mix(colour(seat.from), colour(seat.to), seat.progress));
}
