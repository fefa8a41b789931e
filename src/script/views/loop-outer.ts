import type {Frame} from '../../model/schedule.ts';
import {type CodeLine, indentOf, textOf} from '../code.ts';
import type {TaskState} from '../run-state.ts';
import type {Score} from '../score.ts';
import type {Track} from '../track.ts';
import type {FilmSeconds} from '../units.ts';
import type {OuterMoment} from './loop-moment.ts';
import {FADE} from './loop-stage.ts';

/** The lines at which a task waits for what it has called itself: every `await` it is inside of but the innermost. */
export class OuterMarks {
  private readonly score: Score;
  private readonly code: readonly CodeLine[];
  private readonly alphas = new Map<number, Track<number>>();
  private frames: readonly Frame[] = [];
  private shown: readonly number[] = [];

  constructor(score: Score, code: readonly CodeLine[]) {
    this.score = score;
    this.code = code;
  }

  /** Its bookmark goes to `row`: what it has called stays open where that is the same call as before, or one inside it. */
  follow(task: TaskState, row: number, time: FilmSeconds): void {
    if (task.frames.length > 0) this.frames = task.frames;
    this.show(outerRows(this.code, this.frames, row), time);
  }

  /** It is in what has been called from this row alone. */
  within(row: number, time: FilmSeconds): void {
    this.show([row], time);
  }

  leave(time: FilmSeconds): void {
    this.show([], time);
  }

  at(time: FilmSeconds): OuterMoment[] {
    return [...this.alphas].map(([row, alpha]) => ({row, alpha: alpha.at(time)}));
  }

  private show(rows: readonly number[], time: FilmSeconds): void {
    for (const row of this.shown) if (!rows.includes(row)) this.alphaOf(row).to(0, time, FADE);
    for (const row of rows) if (!this.shown.includes(row)) this.alphaOf(row).to(1, time, FADE);
    this.shown = rows;
  }

  private alphaOf(row: number): Track<number> {
    const alpha = this.alphas.get(row) ?? this.score.number(0);
    this.alphas.set(row, alpha);
    return alpha;
  }
}

/** The rows of the frames around the one that `row` belongs to, as far as they are on screen. */
function outerRows(code: readonly CodeLine[], frames: readonly Frame[], row: number): number[] {
  const rows = frames
    .map(frame => code.findIndex(({number}) => number === frame[1]))
    .filter(each => each >= 0);
  const head = headOf(code, row);
  const own = rows.findLastIndex(each => each === row || headOf(code, each) === head);
  return [...new Set(rows.slice(0, Math.max(0, own)))].filter(each => each !== row);
}

/** The row of the `def` that a row stands under, or -1. */
function headOf(code: readonly CodeLine[], row: number): number {
  const texts = code.map(textOf);
  const own = indentOf(texts[row]);
  return texts.findLastIndex(
    (text, i) => i < row && indentOf(text) < own && /^\s*(async )?def /.test(text),
  );
}
