import {type Standing, standingOf, tallyOf} from '../../script/views/blocked-field.ts';
import {FIELD, HALF_WIDTH} from '../../script/views/blocked-layout.ts';
import type {BlockedWords, FieldMoment} from '../../script/views/blocked-moment.ts';
import {Drawing, type DrawingProps} from '../stage/drawing.ts';
import {Pen} from '../stage/pen.ts';
import type {Colour} from '../stage/theme.ts';

export interface FieldSubject extends FieldMoment {
  readonly name: string;
  readonly words: BlockedWords;
}

/**
 * A crowd in reading order, one sign each, and how many are late. Nearly all rows are of one kind, and a thousand arcs
 * cost more than the rest of the stage: such a row is one picture, painted once. The others are one path a look.
 */
export class Field extends Drawing<FieldSubject> {
  private readonly left: number;

  public constructor({left, ...props}: DrawingProps<FieldSubject> & {readonly left: number}) {
    super(props);
    this.left = left;
  }

  protected override paint(pen: Pen, field: FieldSubject): void {
    const looks = newLooks();
    for (const row of rowsOf(field, this.left)) paintRow(pen, row, looks);
    for (const look of Object.values(looks)) look.paint(pen);
    const y = field.top + FIELD.count;
    pen.faded(field.counts, () => paintCount(pen, field, this.left, y));
    const style = {size: 40, weight: 600, face: 'mono'} as const;
    pen.faded(field.titleName, () => {
      pen.text(field.name, {x: this.left, y: field.top + FIELD.name}, style);
    });
    pen.faded(field.takeawayName, () => {
      pen.text(field.name, {x: this.left + HALF_WIDTH, y}, {...style, align: 'right'});
    });
  }
}

/** One path for all who look alike. */
class Look {
  private readonly path = new Path2D();
  private readonly finish: (pen: Pen, path: Path2D) => void;
  private readonly add: (path: Path2D, x: number, y: number) => void;

  constructor(
    add: (path: Path2D, x: number, y: number) => void,
    finish: (pen: Pen, path: Path2D) => void,
  ) {
    this.add = add;
    this.finish = finish;
  }

  put(x: number, y: number): void {
    this.add(this.path, x, y);
  }

  paint(pen: Pen): void {
    this.finish(pen, this.path);
  }
}

function disc(path: Path2D, x: number, y: number, radius: number): void {
  path.moveTo(x + radius, y);
  path.arc(x, y, radius, 0, 2 * Math.PI);
}

function filled(colour: (pen: Pen) => Colour): (pen: Pen, path: Path2D) => void {
  return (pen, path) => {
    pen.context.fillStyle = colour(pen);
    pen.context.fill(path);
  };
}

function outlined(colour: (pen: Pen) => Colour, width: number): (pen: Pen, path: Path2D) => void {
  return (pen, path) => {
    pen.context.setLineDash([]);
    pen.context.strokeStyle = colour(pen);
    pen.context.lineWidth = width;
    pen.context.stroke(path);
  };
}

function square(size: number): (path: Path2D, x: number, y: number) => void {
  return (path, x, y) => path.rect(x - size / 2, y - size / 2, size, size);
}

/** Overdue is a square, hollow once it is answered; an answer on time is a dot; what is still to come a faint ring. */
function newLooks(): Record<Standing, Look> {
  return {
    ahead: new Look(
      (path, x, y) => disc(path, x, y, 3.5),
      outlined(({theme}) => theme.edge, 1.5),
    ),
    answered: new Look(
      (path, x, y) => disc(path, x, y, 4.5),
      filled(({theme}) => theme.soft),
    ),
    late: new Look(
      square(9),
      outlined(({theme}) => theme.alarm, 2),
    ),
    overdue: new Look(
      square(11),
      filled(({theme}) => theme.alarm),
    ),
  };
}

interface Row {
  readonly x: number;
  readonly y: number;
  readonly standings: readonly Standing[];
}

function* rowsOf(field: FieldSubject, left: number): Generator<Row> {
  const {columns, rowPitch} = FIELD;
  for (let first = 0; first < field.members.length; first += columns) {
    const members = field.members.slice(first, first + columns);
    const y = field.top + (first / columns) * rowPitch;
    yield {x: left, y, standings: members.map(member => standingOf(member, field))};
  }
}

function paintRow(pen: Pen, {x, y, standings}: Row, looks: Record<Standing, Look>): void {
  const [standing] = standings;
  const isPlain = standings.length === FIELD.columns && standings.every(each => each === standing);
  if (standing && isPlain && Number.isInteger(pen.context.getTransform().a)) {
    const {width, height} = ROW;
    pen.context.drawImage(pictureOf(standing, pen), x, y, width, height);
    return;
  }
  putRow(looks, {x, y, standings});
}

function putRow(looks: Record<Standing, Look>, {x, y, standings}: Row): void {
  const {pitch, rowPitch} = FIELD;
  for (const [i, standing] of standings.entries()) {
    looks[standing].put(x + (i + 0.5) * pitch, y + rowPitch / 2);
  }
}

const ROW = {width: FIELD.columns * FIELD.pitch, height: FIELD.rowPitch} as const;

const pictures = new Map<string, ImageBitmap>();

/** A whole row of one kind, at the resolution of the canvas. */
function pictureOf(standing: Standing, {context, theme}: Pen): ImageBitmap {
  const scale = context.getTransform().a;
  const key = `${standing} ${theme.bg} ${scale}`;
  const known = pictures.get(key);
  if (known !== undefined) return known;
  const picture = new OffscreenCanvas(ROW.width * scale, ROW.height * scale);
  const own = picture.getContext('2d') as unknown as CanvasRenderingContext2D;
  own.scale(scale, scale);
  const looks = newLooks();
  putRow(looks, {x: 0, y: 0, standings: Array<Standing>(FIELD.columns).fill(standing)});
  looks[standing].paint(new Pen(own, theme));
  const bitmap = picture.transferToImageBitmap();
  pictures.set(key, bitmap);
  return bitmap;
}

/** Late so far, answered or not: what is late stays late. */
function paintCount(pen: Pen, field: FieldSubject, x: number, y: number): void {
  const {late, overdue} = tallyOf(field);
  const count = late + overdue;
  const {alarm, text, soft} = pen.theme;
  const digits = count.toLocaleString('en');
  const large = {size: 88, weight: 600, face: 'mono', fill: count > 0 ? alarm : text} as const;
  pen.text(digits, {x: x - 4, y}, large);
  const after = x + pen.width(digits, large) + 16;
  pen.text(field.words.lateCount, {x: after, y}, {size: 40, weight: 500, fill: soft});
}
