import {TABLES} from '../../src/script/views/restaurant-layout.ts';
import type {RestaurantMoment, TableMoment} from '../../src/script/views/restaurant-moment.ts';
import {describeService} from './describe-service.ts';

/** Where the waiter stands, what every table does, and the lanes of both restaurants. */
export function describeRestaurant(scene: RestaurantMoment): string {
  const at = TABLES.x.findIndex(x => Math.abs(x - scene.waiter.x) < 1);
  return [
    `${scene.now.toFixed(1)} min`,
    `waiter ${scene.tables[at]?.name ?? '-'}${scene.waiter.idle > 0.5 ? ' idle' : ''}`,
    scene.tables.map(tableOf).join(' '),
    scene.stands.map(tableOf).join(' '),
    scene.undressed > 0.5 ? 'cards' : 'tables',
    ...scene.charts.map(describeService),
  ].join(' | ');
}

function tableOf({name, look, alpha}: TableMoment): string {
  return alpha > 0.5 ? `${name}(${look.to.status}${look.to.what && ` ${look.to.what}`})` : '-';
}
