import type {VirtualSeconds} from '../../model/schedule.ts';
import type {Cut} from '../cut.ts';
import type {Track} from '../track.ts';
import type {FilmSeconds} from '../units.ts';
import {cardsOf} from './loop-cards.ts';
import type {LoopMoment} from './loop-moment.ts';
import {FADE, type LoopStage, stepsOf} from './loop-stage.ts';
import {Trails} from './loop-trails.ts';

/** The part of the loop view that shows the same instant without costume. */
export type CircuitMoment = Pick<LoopMoment, 'cards' | 'seat' | 'trails' | 'zones' | 'names'>;

/** How long tables take to become cards, and cards to become tables. */
const CHANGE: FilmSeconds = 0.4;

/** Before this caption the costume comes off, and it is back on before the clock moves. */
const UNDRESSED = 'undressed';

/** The same run without its costume: the cards of the loop view. */
export function circuitOf(
  stage: LoopStage,
  now: Track<VirtualSeconds>,
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
    cards: cards(time),
    seat: seat.crossing(time),
    trails: trails.at(time),
    zones: {waiting: 1, console: 0},
    names: stage.cast,
  });
}

/** How far the tables have given way to the cards: only while the clock stands. */
export function undressedOf({score, captions, shots}: Cut): Track<number> {
  const undressed = score.number(0);
  const beat = captions.beats.find(({name}) => name === UNDRESSED);
  if (!beat) return undressed;
  const next = shots.find(({event, time}) => event.kind === 'loop-slept' && time > beat.time);
  undressed.to(1, beat.time, CHANGE);
  return undressed.to(0, Math.min(next?.time ?? beat.until, beat.until) - CHANGE, CHANGE);
}
