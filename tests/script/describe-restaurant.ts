import {TABLES} from '../../src/script/views/restaurant-layout.ts';
import type {
  RestaurantHalf,
  RestaurantMoment,
  TableMoment,
} from '../../src/script/views/restaurant-moment.ts';
import type {HostMoment} from '../../src/script/views/service-host.ts';
import {SERVICE_HALVES} from '../../src/script/views/service-layout.ts';
import {describeService} from './describe-service.ts';

/** Where the waiters stand and what they do, what every table does, and the lanes of both restaurants. */
export function describeRestaurant(scene: RestaurantMoment): string {
  return [
    `${scene.now.toFixed(1)} min`,
    ...scene.halves.map((half, i) => halfOf(half, SERVICE_HALVES[i] ?? 0)),
    scene.undressed > 0.5 ? 'loop' : 'next door',
    ...scene.charts.map(describeService),
  ].join(' | ');
}

function halfOf({tables, waiter}: RestaurantHalf, left: number): string {
  const waiterOf = ({x, does}: HostMoment) => {
    const at = TABLES.x.findIndex(table => Math.abs(left + table - x) < 1);
    return `waiter ${tables[at]?.name ?? '-'} ${does.to ?? '-'}`;
  };
  return [waiterOf(waiter), ...tables.map(tableOf)].join(' ');
}

function tableOf({name, look}: TableMoment): string {
  return `${name}(${look.to.status}${look.to.what && ` ${look.to.what}`})`;
}
