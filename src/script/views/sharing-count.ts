import type {VirtualSeconds} from '../../model/schedule.ts';
import {easeInOutCubic} from '../ease.ts';
import type {TimedShot} from '../pacing.ts';
import type {Track} from '../track.ts';
import type {FilmSeconds, Point} from '../units.ts';
import type {CardMoment} from './loop-moment.ts';
import {FADE, HOP, type LoopStage, stepsOf} from './loop-stage.ts';
import {cardMoments, isFirstStep, sharingCard, show, turn} from './sharing-cards.ts';
import type {Hold} from './sharing-holds.ts';
import {COUNT, countHand, countHook, countKey, countPlace} from './sharing-layout.ts';
import type {CountMoment} from './sharing-moment.ts';

/** What the program says it did with the number: `A reads 0`, `A writes 1`, each right after it did. */
const SAID = /^\w+ (reads|writes) (\d+)$/;

/** The cards of those who count, two at a time: the next two come where the first have gone. */
export function countCardsOf(
  stage: LoopStage,
  now: Track<VirtualSeconds>,
): (time: FilmSeconds) => CardMoment[] {
  const cards = stage.cast.slice(1).map((member, i) => sharingCard(stage, member, countPlace(i)));
  const breaks = breaksOf(stage);
  for (const step of stepsOf(stage)) {
    const {time} = step.shot;
    for (const [i, card] of cards.entries()) {
      turn(card, step, stage.words);
      if (breaks.includes(step.shot)) card.alpha.to(0, time, FADE);
      if (!isFirstStep(step, card.member)) continue;
      show(card, time);
      cards[i - 2]?.alpha.to(0, time, FADE);
    }
  }
  return cardMoments(cards, stage, now);
}

/** Where the root task says how it went, and others begin afterwards: what was before is over. */
function breaksOf({shots, cast}: LoopStage): TimedShot[] {
  const [root, ...others] = cast.map(({task}) => task);
  const last = shots.findLastIndex(
    ({event}) =>
      event.kind === 'task-resumed' && event.how === 'first' && others.includes(event.task),
  );
  return shots
    .slice(0, Math.max(0, last))
    .filter(({event}) => event.kind === 'line-printed' && event.by === root);
}

/** A copy takes this long between the number and a hand, and is clear of what lies there after `CLEAR`. */
const TRAVEL: FilmSeconds = 0.5;
const CLEAR: FilmSeconds = 0.22;

interface Copy {
  readonly text: string;
  readonly at: Track<Point>;
  readonly alpha: Track<number>;
}

/** The number that all share, and the copies that tasks carry between reading and writing. */
export class Count {
  private readonly value: Track<string>;
  private readonly copies: Copy[] = [];
  private readonly carried = new Map<number, Copy>();
  private readonly key: Track<Point>;
  private readonly keyAlpha: Track<number>;
  private readonly lost: Track<number>;
  private readonly lostAlpha: Track<number>;
  /** Writes since the number was last set anew. */
  private writes = 0;
  private readonly stage: LoopStage;

  constructor(stage: LoopStage, holds: readonly Hold[], start: string) {
    this.stage = stage;
    const {score} = stage;
    this.value = score.look(start);
    this.lost = score.look(0);
    this.lostAlpha = score.number(0);
    const breaks = breaksOf(stage);
    for (const shot of stage.shots) {
      const {event, time} = shot;
      if (breaks.includes(shot)) this.dropAll(time);
      // Who comes later stands where another stood, and what that one had read goes with it.
      if (event.kind === 'task-resumed' && event.how === 'first') {
        this.carried.get(this.row(event.task) - 2)?.alpha.to(0, time, FADE);
      }
      const [, how, number] = (event.kind === 'line-printed' && SAID.exec(event.text)) || [];
      if (event.kind !== 'line-printed' || !number) continue;
      if (how === 'reads') this.read(event.by, number, time);
      else this.write(event.by, number, time);
    }
    this.key = score.point(countHook());
    this.keyAlpha = score.number(0).to(1, this.firstLocked(holds), FADE);
    for (const {task, from, to} of holds) {
      this.key.to(countKey(this.row(task)), from.time, HOP, easeInOutCubic);
      this.key.to(countHook(), to.time, HOP, easeInOutCubic);
    }
  }

  moment(time: FilmSeconds): CountMoment {
    const copies = this.copies.map(({text, at, alpha}) => ({
      text,
      at: at.at(time),
      alpha: alpha.at(time),
    }));
    return {
      value: this.value.crossing(time),
      copies: copies.filter(({alpha}) => alpha > 0),
      key: {at: this.key.at(time)},
      keyAlpha: this.keyAlpha.at(time),
      lost: {count: this.lost.at(time), alpha: this.lostAlpha.at(time)},
    };
  }

  private read(task: string, number: string, time: FilmSeconds): void {
    // Somebody set it anew since the last write: the program's own task, when it last let go.
    if (this.value.at(time) !== number) this.startAnew(number, this.lastLetGo(time));
    const row = this.row(task);
    this.carried.set(row, this.copy(number, {...COUNT.centre}, countHand(row), time));
  }

  private write(task: string, number: string, time: FilmSeconds): void {
    const written = this.copy(number, countHand(this.row(task)), {...COUNT.centre}, time, CLEAR);
    written.alpha.to(0, time + TRAVEL, FADE);
    this.value.to(number, time + TRAVEL, FADE);
    this.writes++;
    const lost = this.writes - Number(number);
    if (lost <= this.lost.at(time)) return;
    this.lost.to(lost, time + TRAVEL);
    this.lostAlpha.to(1, time + TRAVEL, FADE);
  }

  private startAnew(number: string, time: FilmSeconds): void {
    this.value.to(number, time, FADE);
    this.lostAlpha.to(0, time, FADE);
    this.lost.to(0, time + FADE);
    this.writes = 0;
  }

  private dropAll(time: FilmSeconds): void {
    for (const {alpha} of this.carried.values()) alpha.to(0, time, FADE);
    this.carried.clear();
  }

  private copy(text: string, from: Point, to: Point, time: FilmSeconds, unseen = 0): Copy {
    const {score} = this.stage;
    const copy = {
      text,
      at: score.point(from).to(to, time, TRAVEL, easeInOutCubic),
      alpha: score.number(0).to(1, time + unseen, FADE / 2),
    };
    this.copies.push(copy);
    return copy;
  }

  private row(task: string): number {
    return this.stage.cast.findIndex(member => member.task === task) - 1;
  }

  private lastLetGo(before: FilmSeconds): FilmSeconds {
    const root = this.stage.cast[0]?.task;
    const last = this.stage.shots.findLast(
      ({event, time}) => time < before && event.kind === 'task-suspended' && event.task === root,
    );
    return last?.time ?? before;
  }

  /** The lock comes on stage with the first task that will ask for it. */
  private firstLocked(holds: readonly Hold[]): FilmSeconds {
    const first = this.stage.shots.find(
      ({event}) => event.kind === 'task-resumed' && event.task === holds[0]?.task,
    );
    return first?.time ?? Number.POSITIVE_INFINITY;
  }
}
