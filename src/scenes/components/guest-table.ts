import type {Point} from '../../script/units.ts';
import type {TableLook, TableMoment} from '../../script/views/restaurant-moment.ts';
import {paintIcon} from '../stage/costume.ts';
import {paintGlyph} from '../stage/glyphs.ts';
import type {Pen, Stroke} from '../stage/pen.ts';
import {type Colour, mix} from '../stage/theme.ts';

/** A round table with four chairs, in the look of a task's card: its letter, and what its guests are busy with. */
export function paintTable(pen: Pen, at: Point, radius: number, table: TableMoment): void {
  const {from, to, progress} = table.look;
  paintChairs(pen, at, radius);
  if (progress < 1) paintLook(pen, at, radius, table, from);
  pen.faded(progress, () => paintLook(pen, at, radius, table, to));
  paintLetter(pen, at, radius, table);
}

function paintChairs(pen: Pen, {x, y}: Point, radius: number): void {
  const {context} = pen;
  for (let i = 0; i < 4; i++) {
    context.save();
    context.translate(x, y);
    context.rotate(Math.PI / 4 + (i * Math.PI) / 2);
    const box = {
      x: -radius * 0.36,
      y: -radius * 1.3,
      width: radius * 0.72,
      height: radius * 0.22,
    };
    pen.box(box, {radius: radius * 0.1, fill: pen.theme.line});
    context.restore();
  }
}

function paintLook(pen: Pen, at: Point, radius: number, {hue}: TableMoment, look: TableLook): void {
  const colour = pen.hue(hue);
  pen.circle(at, radius, {fill: groundOf(pen, look, hue), stroke: outlineOf(pen, look, colour)});
  const ink = inkOf(pen, look, colour);
  const below = {x: at.x, y: at.y + radius * 0.44};
  if (look.status === 'done') paintGlyph(pen, 'done', below, ink);
  else paintIcon(pen, look.what, below, ink, radius / 96);
}

/** The letter makes room for what the guests do: it is one letter all the while. */
function paintLetter(pen: Pen, at: Point, radius: number, {name, hue, look}: TableMoment): void {
  const {from, to, progress} = look;
  const size = radius * 0.62;
  const up = (each: TableLook) =>
    each.what === '' && each.status !== 'done' ? -size * 0.36 : radius * 0.16;
  const y = at.y - (up(from) * (1 - progress) + up(to) * progress);
  const colour = pen.hue(hue);
  const fill = mix(inkOf(pen, from, colour), inkOf(pen, to, colour), progress);
  pen.text(name, {x: at.x, y}, {size, weight: 700, face: 'mono', align: 'center', fill});
}

/** On the tint of a table that waits for its turn, its hue would be too faint in the light theme. */
export function inkOf(pen: Pen, {status}: TableLook, colour: Colour): Colour {
  if (status === 'ready') return pen.theme.text;
  return status === 'served' ? pen.theme.ink : colour;
}

function groundOf(pen: Pen, {status}: TableLook, hue: TableMoment['hue']): Colour {
  if (status === 'served') return pen.hue(hue);
  return status === 'ready' ? pen.tint(hue, 0.2) : pen.theme.panel;
}

/** Dashed while it gets on by itself, faint when it is over. */
export function outlineOf(pen: Pen, {status}: TableLook, colour: Colour): Stroke {
  if (status === 'alone') return {colour, width: 4, dash: [12, 9], cap: 'butt'};
  if (status === 'done') return {colour: mix(pen.theme.bg, colour, 0.5), width: 3};
  return {colour, width: 4};
}
