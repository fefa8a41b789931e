import type {Blend} from './track.ts';
import type {Point} from './units.ts';

/** How far it is along a route, in pixels. */
export function routeLength(route: readonly Point[]): number {
  return route.reduce((sum, point, i) => {
    const before = route[i - 1];
    return before ? sum + Math.hypot(point.x - before.x, point.y - before.y) : 0;
  }, 0);
}

/** The first `progress` (0 to 1) of a route; its last point is how far a traveller has come. */
export function routeUntil(route: readonly Point[], progress: number): Point[] {
  let left = routeLength(route) * progress;
  const walked: Point[] = route.slice(0, 1);
  for (const [i, point] of route.entries()) {
    const before = route[i - 1];
    if (!before) continue;
    const length = Math.hypot(point.x - before.x, point.y - before.y);
    const share = length === 0 ? 1 : Math.min(1, left / length);
    walked.push({
      x: before.x + (point.x - before.x) * share,
      y: before.y + (point.y - before.y) * share,
    });
    if (share < 1) break;
    left -= length;
  }
  return walked;
}

/** What of a route is left after `progress`, from where the traveller is. */
export function routeFrom(route: readonly Point[], progress: number): Point[] {
  const walked = routeUntil(route, progress);
  return [...walked.slice(-1), ...route.slice(walked.length - 1)];
}

/** The same way without what only leads back to where it has been. */
export function withoutRounds(route: readonly Point[]): Point[] {
  const way: Point[] = [];
  for (const point of route) {
    const been = way.findIndex(({x, y}) => x === point.x && y === point.y);
    way.splice(been < 0 ? way.length : been, way.length, point);
  }
  return way;
}

/** Travel along `route` instead of straight from one value to the next. */
export function along(route: readonly Point[]): Blend<Point> {
  return (from, _to, progress) => routeUntil(route, progress).at(-1) ?? from;
}
