import type {Hue} from '../cast.ts';
import {easeInOutCubic} from '../ease.ts';
import {routeUntil} from '../route.ts';
import type {Score} from '../score.ts';
import type {Track} from '../track.ts';
import type {FilmSeconds, Point} from '../units.ts';
import type {TrailMoment} from './loop-moment.ts';
import {hopTime} from './loop-stage.ts';

/** A way stays bright for a moment after it was taken: longer, and it would look as if somebody still travelled it. */
const STAY: FilmSeconds = 0.4;
const FADE: FilmSeconds = 0.25;
const RISE: FilmSeconds = 0.1;

interface Trail {
  readonly route: readonly Point[];
  readonly hue: Hue;
  readonly tip: Track<number>;
  readonly alpha: Track<number>;
}

/** The bright part of the circuit: the ways that are being taken. */
export class Trails {
  private readonly trails: Trail[] = [];
  private readonly score: Score;

  constructor(score: Score) {
    this.score = score;
  }

  add(route: readonly Point[], hue: Hue, time: FilmSeconds): void {
    const hop = hopTime(route);
    this.trails.push({
      route,
      hue,
      tip: this.score.number(0).to(1, time, hop, easeInOutCubic),
      alpha: this.score
        .number(0)
        .to(1, time, RISE)
        .to(0, time + hop + STAY, FADE),
    });
  }

  at(time: FilmSeconds): TrailMoment[] {
    return this.trails.map(({route, hue, tip, alpha}) => {
      const seen = alpha.at(time);
      return {points: seen > 0 ? routeUntil(route, tip.at(time)) : [], hue, alpha: seen};
    });
  }
}
