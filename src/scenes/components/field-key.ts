import type {Point} from '../../script/units.ts';
import {FIELD_KEY_Y, HALVES} from '../../script/views/blocked-layout.ts';
import type {BlockedMoment} from '../../script/views/blocked-moment.ts';
import {Drawing} from '../stage/drawing.ts';
import type {Pen} from '../stage/pen.ts';

interface Item {
  readonly word: string;
  readonly width: number;
  readonly sign: (at: Point) => void;
}

const GAP = {word: 12, item: 34} as const;

/** What every mark of the fields and of the lanes means, in one line under both halves. */
export class FieldKey extends Drawing<BlockedMoment> {
  protected override paint(pen: Pen, {words, keyAlpha}: BlockedMoment): void {
    const style = {size: 30, weight: 500, fill: pen.theme.soft} as const;
    const y = FIELD_KEY_Y;
    pen.faded(keyAlpha, () => {
      pen.text(words.field, {x: HALVES[0], y}, style);
      let x = HALVES[0] + pen.width(words.field, style) + 22;
      for (const {word, width, sign} of itemsOf(pen, words)) {
        sign({x: x + width / 2, y: y - 11});
        x += width + GAP.word;
        pen.text(word, {x, y}, style);
        x += pen.width(word, style) + GAP.item;
      }
    });
  }
}

function itemsOf(pen: Pen, words: BlockedMoment['words']): Item[] {
  const {edge, soft, alarm} = pen.theme;
  const main = pen.hue('main');
  const box = ({x, y}: Point, width: number, height: number) => {
    return {x: x - width / 2, y: y - height / 2, width, height};
  };
  return [
    {
      word: words.ahead,
      width: 12,
      sign: at => pen.circle(at, 5.5, {stroke: {colour: edge, width: 2.5}}),
    },
    {word: words.answered, width: 13, sign: at => pen.circle(at, 6.5, {fill: soft})},
    {word: words.overdue, width: 16, sign: at => pen.box(box(at, 16, 16), {fill: alarm})},
    {
      word: words.late,
      width: 16,
      sign: at => pen.box(box(at, 14, 14), {stroke: {colour: alarm, width: 3}}),
    },
    {word: words.sample, width: 8, sign: at => pen.box(box(at, 8, 26), {radius: 2, fill: soft})},
    {word: words.runs, width: 40, sign: at => pen.box(box(at, 40, 26), {radius: 2, fill: main})},
    {
      word: words.waits,
      width: 34,
      sign: ({x, y}) =>
        pen.line({x: x - 14, y}, {x: x + 15, y}, {colour: main, width: 6, dash: [0.1, 13.8]}),
    },
  ];
}
