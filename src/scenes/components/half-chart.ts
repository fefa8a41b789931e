import {SAME_ON_CLOCK} from '../../script/units.ts';
import {standingOf} from '../../script/views/blocked-field.ts';
import {HALF_CHART} from '../../script/views/blocked-layout.ts';
import type {BlockedMoment, HalfMoment, Span} from '../../script/views/blocked-moment.ts';
import {Drawing, type DrawingProps} from '../stage/drawing.ts';
import {paintArrow} from '../stage/glyphs.ts';
import {paintHatch} from '../stage/hatch.ts';
import type {Pen} from '../stage/pen.ts';
import {mix} from '../stage/theme.ts';

const TICK = {width: 14, height: 36} as const;
const SMALL = {width: 8, height: 26} as const;

export interface HalfChartSubject {
  readonly half: HalfMoment;
  readonly now: number;
  readonly domain: number;
  readonly rows: 2 | 3;
  readonly words: BlockedMoment['words'];
}

/** One program's lanes: who keeps the seat, which answers went out, what a thread does meanwhile. */
export class HalfChart extends Drawing<HalfChartSubject> {
  private readonly left: number;

  public constructor({left, ...props}: DrawingProps<HalfChartSubject> & {readonly left: number}) {
    super(props);
    this.left = left;
  }

  protected override paint(pen: Pen, subject: HalfChartSubject): void {
    this.paintAxis(pen, subject);
    const rows = HALF_CHART.rows[subject.rows];
    this.paintVeil(pen, subject, rows);
    this.paintHandler(pen, subject, rows[0]);
    this.paintAnswers(pen, subject, rows[1]);
    if (rows[2] !== undefined) this.paintThreads(pen, subject, rows[2]);
    this.paintPlayhead(pen, subject);
  }

  private along(at: number, {domain}: HalfChartSubject): number {
    const {x0, x1} = HALF_CHART;
    return this.left + x0 + ((x1 - x0) * at) / domain;
  }

  private paintAxis(pen: Pen, subject: HalfChartSubject): void {
    const {labels, top, bottom} = HALF_CHART;
    const head = this.along(subject.now, subject);
    const style = {size: 30, face: 'mono', fill: pen.theme.mute} as const;
    // The unit stands once: so a mark and the playhead's own time have room side by side.
    pen.text(subject.words.unit, {x: this.left, y: labels}, style);
    for (let at = 0; at <= subject.domain; at += 1) {
      const x = this.along(at, subject);
      pen.line({x, y: top}, {x, y: bottom}, {colour: pen.theme.line, width: 2});
      pen.faded((Math.abs(x - head) - 44) / 16, () => {
        pen.text(String(at), {x, y: labels}, {...style, align: 'center'});
      });
    }
  }

  private paintPlayhead(pen: Pen, subject: HalfChartSubject): void {
    const {labels, top, bottom} = HALF_CHART;
    const x = this.along(subject.now, subject);
    const {text} = pen.theme;
    pen.line({x, y: top}, {x, y: bottom}, {colour: text, width: 3, cap: 'butt'});
    paintArrow(pen, 'down', {x, y: top}, 10, text);
    const style = {size: 30, weight: 600, face: 'mono', align: 'center'} as const;
    pen.text(subject.now.toFixed(1), {x, y: labels}, style);
  }

  /** While one task keeps the loop, the answers' lane is hatched up to now. */
  private paintVeil(pen: Pen, subject: HalfChartSubject, rows: readonly number[]): void {
    const {half, now} = subject;
    const y = (rows[1] ?? 0) - TICK.height / 2;
    pen.faded(half.started, () => {
      for (const {from, to} of half.lanes.blocked) {
        const x = this.along(from, subject);
        const width = this.along(Math.min(to, now), subject) - x;
        const colour = mix(pen.theme.bg, pen.theme.alarm, 0.42);
        paintHatch(pen, {x, y, width, height: TICK.height}, colour, 16, 3);
      }
    });
  }

  private paintName(pen: Pen, name: string, y: number, fill: string): void {
    pen.text(name, {x: this.left, y: y + 11}, {size: 30, weight: 600, face: 'mono', fill});
  }

  private paintHandler(pen: Pen, subject: HalfChartSubject, y: number): void {
    const {half, now} = subject;
    const hue = pen.hue(half.names[0]?.hue ?? 'A');
    this.paintName(pen, half.lanes.handler, y, hue);
    pen.faded(half.started, () => {
      for (const span of half.lanes.waits) this.paintDots(pen, subject, span, y, hue);
      for (const at of half.lanes.runs) {
        if (at > now + SAME_ON_CLOCK) continue;
        this.paintTick(pen, this.along(at, subject), y, TICK, hue);
      }
      for (const {from, to} of half.lanes.blocked) {
        const x = this.along(from, subject);
        const width = Math.max(TICK.width / 2, this.along(Math.min(to, now), subject) - x);
        pen.box({x, y: y - TICK.height / 2, width, height: TICK.height}, {radius: 2, fill: hue});
      }
    });
  }

  private paintTick(
    pen: Pen,
    x: number,
    y: number,
    {width, height}: {readonly width: number; readonly height: number},
    fill: string,
  ): void {
    pen.box({x: x - width / 2, y: y - height / 2, width, height}, {radius: 2, fill});
  }

  private paintDots(
    pen: Pen,
    subject: HalfChartSubject,
    {from, to}: Span,
    y: number,
    colour: string,
  ): void {
    const start = this.along(from, subject) + 20;
    const end = this.along(Math.min(to, subject.now), subject) - 14;
    if (end <= start) return;
    pen.line({x: start, y}, {x: end, y}, {colour, width: 6, dash: [0.1, 13.8]});
  }

  /** A tick where an answer went out; a late one has the alarm's colour. */
  private paintAnswers(pen: Pen, subject: HalfChartSubject, y: number): void {
    const {half, now} = subject;
    const {text, alarm, soft} = pen.theme;
    this.paintName(pen, subject.words.answers, y, text);
    for (const sample of half.lanes.samples) {
      const standing = standingOf(sample, {now, told: half.field.told});
      if (standing !== 'late' && standing !== 'answered') continue;
      const isLate = standing === 'late';
      // All that were late go out at once: their one tick must be seen beside the playhead.
      const [tick, fill] = isLate ? [TICK, alarm] : [SMALL, soft];
      this.paintTick(pen, this.along(sample.ended, subject), y, tick, fill);
    }
  }

  /** A thread that only waits is a plain hollow bar. */
  private paintThreads(pen: Pen, subject: HalfChartSubject, y: number): void {
    const {half, now, words} = subject;
    const {soft, bg} = pen.theme;
    if (!half.thread) return;
    pen.faded(half.thread.alpha, () => this.paintName(pen, words.thread, y, soft));
    pen.faded(half.thread.moved, () => {
      for (const {from, to} of half.lanes.threads) {
        const x = this.along(from, subject);
        const width = this.along(Math.min(to, now), subject) - x - 3;
        const stroke = {colour: soft, width: 3};
        const box = {x: x + 3, y: y - 12, width, height: 24};
        pen.box(box, {radius: 2, fill: bg, stroke});
      }
    });
  }
}
