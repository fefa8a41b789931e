import type {VirtualSeconds} from '../../model/schedule.ts';
import type {Cut} from '../cut.ts';
import {easeInOutCubic} from '../ease.ts';
import type {Track} from '../track.ts';
import type {FilmSeconds, Point} from '../units.ts';
import type {CircuitMoment} from './circuit-moment.ts';
import {cardsOf} from './loop-cards.ts';
import type {CardLook, CardMoment} from './loop-moment.ts';
import {FADE, type LoopStage, stepsOf} from './loop-stage.ts';
import {Trails} from './loop-trails.ts';

/** How long the one takes to go and the other to come. */
const CHANGE: FilmSeconds = 1.4;

/** From the loop view's right half to the second place in costume, under its heading. */
export const LOOP_SHIFT: Point = {x: 63, y: 96};

/** What makes room goes before this caption, the loop comes with it, and is gone before the clock moves. */
const UNDRESSED = 'undressed';

/** What of a place in costume becomes the loop's cards: where each guest is, and how far it has got. */
export interface Undressing {
  readonly from: readonly Point[];
  readonly undressed: Track<number>;
}

/** The same run without its costume: the cards of the loop view, each come over from its guest. */
export function circuitOf(
  stage: LoopStage,
  now: Track<VirtualSeconds>,
  {undressed, from}: Undressing,
): (time: FilmSeconds) => CircuitMoment {
  const trails = new Trails(stage.score);
  const cards = cardsOf(stage, trails, now);
  const seat = stage.score.look<CircuitMoment['seat']['from']>(null);
  for (const {shot, before, after} of stepsOf(stage)) {
    if (before.seat === after.seat) continue;
    const runner = stage.cast.find(member => member.task === after.seat);
    seat.to(runner?.hue ?? null, shot.time, FADE);
  }
  return time => ({
    cards: cards(time).map((card, i) => {
      const guest = from[i] ?? card.at;
      return {...plainCard(card), at: onItsWay(guest, card.at, inLoop(undressed.at(time)))};
    }),
    seat: seat.crossing(time),
    trails: trails.at(time),
    zones: {waiting: 1, console: 0},
    names: stage.cast,
  });
}

/** A guest does not know what `sleep` is: that the card waits, and for how long, is enough. */
function plainCard(card: CardMoment): CardMoment {
  const plain = (look: CardLook): CardLook =>
    look.status === 'waiting' ? {...look, note: ''} : look;
  const {from, to, progress} = card.look;
  return {...card, look: {from: plain(from), to: plain(to), progress}};
}

/** Between its guest, in the stage's pixels, and its place in the loop. */
function onItsWay(guest: Point, place: Point, share: number): Point {
  const left = 1 - easeInOutCubic(share);
  return {
    x: place.x + (guest.x - LOOP_SHIFT.x - place.x) * left,
    y: place.y + (guest.y - LOOP_SHIFT.y - place.y) * left,
  };
}

/** How visible what makes room for the loop still is: it is gone before the loop comes. */
export function dressed(undressed: number): number {
  return Math.max(0, 1 - 2 * undressed);
}

/** How visible the loop is. */
export function inLoop(undressed: number): number {
  return Math.max(0, 2 * undressed - 1);
}

/** How far the second place has given way to the loop: only while the clock stands. */
export function undressedOf({score, captions, shots}: Cut): Track<number> {
  const undressed = score.number(0);
  const beat = captions.beats.find(({name}) => name === UNDRESSED);
  if (!beat) return undressed;
  const next = shots.find(({event, time}) => event.kind === 'loop-slept' && time > beat.time);
  undressed.to(1, beat.time - 0.75 * CHANGE, CHANGE);
  return undressed.to(0, Math.min(next?.time ?? beat.until, beat.until) - CHANGE, CHANGE);
}
