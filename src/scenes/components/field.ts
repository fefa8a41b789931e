import {type Standing, standingOf, tallyOf} from '../../script/views/blocked-field.ts';
import {FIELD, HALF_WIDTH} from '../../script/views/blocked-layout.ts';
import type {BlockedWords, FieldMoment} from '../../script/views/blocked-moment.ts';
import {Drawing, type DrawingProps} from '../stage/drawing.ts';
import type {Pen} from '../stage/pen.ts';
import type {Colour} from '../stage/theme.ts';

export interface FieldSubject extends FieldMoment {
  readonly name: string;
  readonly words: BlockedWords;
}

/** A crowd in reading order, one sign each, and how many are late. One pass over the crowd, one path a look. */
export class Field extends Drawing<FieldSubject> {
  private readonly left: number;

  public constructor({left, ...props}: DrawingProps<FieldSubject> & {readonly left: number}) {
    super(props);
    this.left = left;
  }

  protected override paint(pen: Pen, field: FieldSubject): void {
    for (const look of looksOf(field, this.left)) look.paint(pen);
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

function looksOf(field: FieldSubject, left: number): Look[] {
  const looks = newLooks();
  const {columns, pitch, rowPitch} = FIELD;
  for (const [i, member] of field.members.entries()) {
    const x = left + ((i % columns) + 0.5) * pitch;
    const y = field.top + (Math.floor(i / columns) + 0.5) * rowPitch;
    looks[standingOf(member, field)].put(x, y);
  }
  return Object.values(looks);
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
