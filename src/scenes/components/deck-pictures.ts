import type {Hue} from '../../script/cast.ts';
import type {Words} from '../../script/words.ts';
import type {Pen} from '../stage/pen.ts';
import {mix} from '../stage/theme.ts';

/** Left end of a lane, on its middle. */
interface At {
  readonly x: number;
  readonly y: number;
}

const LENGTH = 290;
const HEIGHT = 52;
const TICK = 16;
const PITCH = 76;
const WORD = {size: 28, weight: 500} as const;

/**
 * Where the time goes in each case, in the shapes of every clip's lanes, without a scale: `at` is the middle between
 * two lanes. A case without a picture has none.
 */
export function paintAdvice(pen: Pen, name: string, at: At, words: Words): void {
  PICTURES[name]?.(pen, at, words);
}

const PICTURES: Readonly<Record<string, (pen: Pen, at: At, words: Words) => void>> = {
  few(pen, at, words) {
    paintIdle(pen, at, words);
    paintTicks(pen, at);
  },
  cpu(pen, at, words) {
    for (const [i, hue] of (['A', 'B'] as const).entries()) {
      const lane = laneAt(at, i);
      paintName(pen, lane, words.core(i + 1));
      paintBusy(pen, lane, hue, words.computes(hue));
    }
  },
  old(pen, at, words) {
    const [main, thread] = [laneAt(at, 0), laneAt(at, 1)];
    paintName(pen, main, 'main');
    paintDots(pen, main);
    paintTicks(pen, main);
    paintName(pen, thread, words.thread);
    paintIdle(pen, thread, words);
  },
  'no-await'(pen, {x, y}, words) {
    paintRun(pen, {x, y}, 72);
    pen.text(words.runs, {x: x + 88, y: y + 10}, {...WORD, fill: pen.theme.soft});
  },
};

function laneAt({x, y}: At, index: number): At {
  return {x, y: y + (index - 0.5) * PITCH};
}

function paintName(pen: Pen, {x, y}: At, name: string): void {
  pen.text(name, {x: x - 16, y: y + 10}, {...WORD, align: 'right', fill: pen.theme.soft});
}

function paintRun(pen: Pen, {x, y}: At, width: number): void {
  const box = {x, y: y - HEIGHT / 2, width, height: HEIGHT};
  pen.box(box, {radius: 2, fill: pen.hue('main')});
}

function paintTicks(pen: Pen, at: At): void {
  paintRun(pen, at, TICK);
  paintRun(pen, {...at, x: at.x + LENGTH - TICK}, TICK);
}

function paintDots(pen: Pen, {x, y}: At): void {
  const stroke = {colour: pen.hue('main'), width: 6, dash: [0.1, 13.8]};
  pen.line({x: x + 34, y}, {x: x + LENGTH - 32, y}, stroke);
}

function paintBusy(pen: Pen, {x, y}: At, hue: Hue, word: string): void {
  pen.box({x, y: y - HEIGHT / 2, width: LENGTH, height: HEIGHT}, {radius: 2, fill: pen.hue(hue)});
  const style = {...WORD, weight: 600, align: 'center', fill: pen.theme.ink} as const;
  pen.text(word, {x: x + LENGTH / 2, y: y + 10}, style);
}

/** It keeps its thread and does nothing. */
function paintIdle(pen: Pen, {x, y}: At, {blocks}: Words): void {
  const {panel, hues} = pen.theme;
  const stroke = {colour: hues.main, width: 3};
  const box = {x, y: y - HEIGHT / 2, width: LENGTH, height: HEIGHT};
  pen.box(box, {radius: 2, fill: mix(panel, hues.main, 0.12), stroke});
  pen.text(blocks, {x: x + LENGTH / 2, y: y + 10}, {...WORD, align: 'center'});
}
