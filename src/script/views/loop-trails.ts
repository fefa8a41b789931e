import type {Hue} from '../cast.ts';
import {easeInOutCubic} from '../ease.ts';
import {routeUntil} from '../route.ts';
import type {Score} from '../score.ts';
import type {Track} from '../track.ts';
import type {FilmSeconds, Point} from '../units.ts';
import type {TrailMoment} from './loop-moment.ts';
import {hopTime} from './loop-stage.ts';

const FADE: FilmSeconds = 0.25;

interface Trail {
  readonly route: readonly Point[];
  readonly hue: Hue;
  readonly tip: Track<number>;
  readonly alpha: Track<number>;
}

/** The bright part of the circuit: the way that was taken last. Each trail holds until the next hop, then fades. */
export class Trails {
  private readonly trails: Trail[] = [];
  private readonly score: Score;

  constructor(score: Score) {
    this.score = score;
  }

  add(route: readonly Point[], hue: Hue, time: FilmSeconds): void {
    this.trails.push({
      route,
      hue,
      tip: this.score.number(0).to(1, time, hopTime(route), easeInOutCubic),
      alpha: this.score.number(0).to(1, time),
    });
  }

  /** To be called once all trails are in: hops of several cards are not added in the order of time. */
  settle(): void {
    this.trails.sort((a, b) => startOf(a) - startOf(b));
    for (const [i, trail] of this.trails.entries()) {
      const next = this.trails[i + 1];
      trail.alpha.to(0, next ? startOf(next) : startOf(trail) + 2, FADE);
    }
  }

  at(time: FilmSeconds): TrailMoment[] {
    return this.trails
      .map(({route, hue, tip, alpha}) => ({
        points: routeUntil(route, tip.at(time)),
        hue,
        alpha: alpha.at(time),
      }))
      .filter(trail => trail.alpha > 0);
  }
}

function startOf(trail: Trail): FilmSeconds {
  return trail.tip.changes()[0]?.[0] ?? 0;
}
