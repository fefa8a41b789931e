import {type CodeLine, textOf} from '../../script/code.ts';
import type {Pen} from '../stage/pen.ts';

/** Where a panel of code stands, in pixels. */
export interface CodeLayout {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly padding: number;
  readonly gutter: number;
  readonly lineHeight: number;
  readonly size: number;
  readonly slot: number;
}

/** The upper edge of a row, from 0. */
export function rowTop({y, padding, lineHeight}: CodeLayout, row: number): number {
  return y + padding + row * lineHeight;
}

/** The right end of a line's text. */
export function endOf(pen: Pen, layout: CodeLayout, line: CodeLine | undefined): number {
  const text = line ? textOf(line) : '';
  const style = {size: layout.size, weight: 700, face: 'mono'} as const;
  return layout.x + layout.gutter + 12 + pen.width(text, style);
}
