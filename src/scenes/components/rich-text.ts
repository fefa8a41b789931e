import type {Line, Run} from '../../script/caption.ts';
import type {Names} from '../../script/cast.ts';
import type {Point} from '../../script/units.ts';
import type {Pen} from '../stage/pen.ts';
import type {TextStyle} from '../stage/text-setting.ts';

/** Plex Mono looks larger than Plex Sans of the same size. */
const CODE_SHARE = 0.94;

/** A line in which tasks' names stand in their colours. */
export function paintRuns(pen: Pen, line: Line, at: Point, style: TextStyle, names: Names): void {
  let {x} = at;
  for (const [i, run] of line.entries()) {
    const own = styleOf(pen, run, style, names);
    pen.text(run.text, {x, y: at.y}, own);
    x += pen.advance(run.text, own, i + 1 < line.length);
  }
}

/** The style in which a line keeps to its room: smaller, if it has to be. */
export function runsWithin(
  pen: Pen,
  room: number,
  line: Line,
  style: TextStyle,
  names: Names,
): TextStyle {
  const widths = line.map((run, i) =>
    pen.advance(run.text, styleOf(pen, run, style, names), i + 1 < line.length),
  );
  const width = widths.reduce((sum, each) => sum + each, 0);
  return width > room ? {...style, size: (style.size * room) / width} : style;
}

function styleOf(pen: Pen, run: Run, style: TextStyle, names: Names): TextStyle {
  const named = names.find(({name}) => name === run.task);
  if (named) return {...style, weight: 600, fill: pen.hue(named.hue)};
  return run.code ? {...style, face: 'mono', size: style.size * CODE_SHARE} : style;
}
