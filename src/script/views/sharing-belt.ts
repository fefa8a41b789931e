import type {VirtualSeconds} from '../../model/schedule.ts';
import type {DepthMoment, DepthStep} from '../chart.ts';
import {easeInOutCubic} from '../ease.ts';
import type {Track} from '../track.ts';
import type {FilmSeconds, Point} from '../units.ts';
import type {CardMoment} from './loop-moment.ts';
import {FADE, HOP, type LoopStage} from './loop-stage.ts';
import {cardMoments, followTasks, sharingCard} from './sharing-cards.ts';
import {BELT_ENDS, beltSlot, handOf} from './sharing-layout.ts';
import type {BeltMoment} from './sharing-moment.ts';

const SHIFT_DELAY: FilmSeconds = 0.1;
const SHIFT: FilmSeconds = 0.25;

interface Item {
  readonly text: string;
  readonly at: Track<Point>;
  readonly alpha: Track<number>;
}

/** What the program says it did with an item: `put 3` by one task, `got 3` by another, each right after it did. */
const SAID = /^(put|got) (\w+)$/;

/** The two cards at the ends of a queue. */
export function beltCardsOf(
  stage: LoopStage,
  now: Track<VirtualSeconds>,
): (time: FilmSeconds) => CardMoment[] {
  const cards = stage.cast
    .slice(1)
    .map((member, i) => sharingCard(stage, member, BELT_ENDS[i] ?? BELT_ENDS[1]));
  followTasks(cards, stage);
  return cardMoments(cards, stage, now);
}

/** The items: in the hand of who brings it, in the queue, in the hand of who took it. */
export class Belt {
  private readonly items = new Map<string, Item>();
  private readonly queue: Item[] = [];
  private readonly inHand = new Map<string, Item>();
  private readonly level: Track<number>;
  private readonly steps: DepthStep[] = [{at: 0, time: 0, value: 0}];
  private readonly stage: LoopStage;
  private readonly size: number;

  constructor(stage: LoopStage, size: number) {
    this.stage = stage;
    this.size = size;
    this.level = stage.score.number(0);
    for (const {event, time} of stage.shots) {
      if (event.kind === 'task-resumed') this.free(event.task, time);
      if (event.kind === 'task-resumed') this.bring(event.task, time);
      const [, how, text] = (event.kind === 'line-printed' && SAID.exec(event.text)) || [];
      if (event.kind !== 'line-printed' || !text) continue;
      if (how === 'put') this.put(event.by, text, event.at, time);
      else this.take(event.by, text, event.at, time);
    }
  }

  moment(time: FilmSeconds): BeltMoment {
    const items = [...this.items.values()].map(({text, at, alpha}) => ({
      text,
      at: at.at(time),
      alpha: alpha.at(time),
    }));
    return {items: items.filter(({alpha}) => alpha > 0)};
  }

  /** How many items the queue held, over the clock. */
  depth(time: FilmSeconds): DepthMoment {
    return {steps: this.steps, level: this.level.at(time), max: this.size};
  }

  /** What a task had in its hand is worked off when it runs again. */
  private free(task: string, time: FilmSeconds): void {
    this.inHand.get(task)?.alpha.to(0, time, FADE);
    this.inHand.delete(task);
  }

  /** Whoever will say next that it put an item has it in its hand from when it begins to run. */
  private bring(task: string, time: FilmSeconds): void {
    const next = this.stage.shots.find(
      ({event, time: when}) => when > time && event.kind === 'line-printed' && event.by === task,
    )?.event;
    const [, how, text] = (next?.kind === 'line-printed' && SAID.exec(next.text)) || [];
    if (how !== 'put' || !text || this.items.has(text)) return;
    const {score} = this.stage;
    const at = score.point(handOf(0));
    this.items.set(text, {text, at, alpha: score.number(0).to(1, time, FADE)});
  }

  private put(_by: string, text: string, at: VirtualSeconds, time: FilmSeconds): void {
    const item = this.items.get(text);
    if (!item) return;
    item.at.to(beltSlot(this.queue.push(item) - 1, this.size), time, HOP, easeInOutCubic);
    this.count(at, time);
  }

  private take(by: string, text: string, at: VirtualSeconds, time: FilmSeconds): void {
    const item = this.queue.shift();
    if (item?.text !== text)
      throw new Error(`"got ${text}" is printed, but it is not at the front.`);
    item.at.to(handOf(1), time, HOP, easeInOutCubic);
    this.inHand.set(by, item);
    for (const [i, left] of this.queue.entries()) {
      left.at.to(beltSlot(i, this.size), time + SHIFT_DELAY, SHIFT, easeInOutCubic);
    }
    this.count(at, time);
  }

  private count(at: VirtualSeconds, time: FilmSeconds): void {
    const value = this.queue.length;
    this.steps.push({at, time, value});
    this.level.to(value, time, HOP, easeInOutCubic);
  }
}
