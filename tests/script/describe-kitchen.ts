import {DISHES} from '../../src/script/views/kitchen-layout.ts';
import type {KitchenHalf, KitchenMoment} from '../../src/script/views/kitchen-moment.ts';
import {SERVICE_HALVES} from '../../src/script/views/service-layout.ts';
import {describeService} from './describe-service.ts';

/** Where both cooks stand, what they, the pots and boards and the helpers do, and the lanes. */
export function describeKitchen({now, halves, undressed, charts}: KitchenMoment): string {
  return [
    `${now.toFixed(1)} min`,
    ...halves.map((half, i) => describeHalf(half, SERVICE_HALVES[i] ?? 0)),
    undressed > 0.5 ? 'loop' : 'kitchen',
    ...charts.map(describeService),
  ].join(' | ');
}

function describeHalf({cook, dishes, helpers}: KitchenHalf, left: number): string {
  const at = DISHES.x.findIndex(x => Math.abs(left + x - cook.x) < 1);
  const seen = dishes.map(({name, look}) => `${name}(${look.to.status} ${look.to.what})`);
  const others = helpers
    .filter(({alpha}) => alpha > 0.5)
    .map(({does}, i) => `helper ${i + 1} ${does.to}`);
  return [`cook ${dishes[at]?.name ?? '-'} ${cook.does.to ?? '-'}`, ...seen, ...others].join(' ');
}
