import {DISHES, KITCHENS} from '../../src/script/views/kitchen-layout.ts';
import type {KitchenHalf, KitchenMoment} from '../../src/script/views/kitchen-moment.ts';
import {describeService} from './describe-service.ts';

/** Where both cooks stand, what the pots and boards do, and the lanes. */
export function describeKitchen({now, halves, undressed, charts}: KitchenMoment): string {
  return [
    `${now.toFixed(1)} min`,
    ...halves.map((half, i) => describeHalf(half, KITCHENS[i] ?? 0)),
    undressed > 0.5 ? 'cards' : 'dishes',
    ...charts.map(describeService),
  ].join(' | ');
}

function describeHalf({cook, dishes}: KitchenHalf, left: number): string {
  const at = DISHES.x.findIndex(x => Math.abs(left + x - cook.x) < 1);
  const seen = dishes.map(({name, look}) => `${name}(${look.to.status} ${look.to.what})`);
  return `cook ${dishes[at]?.name ?? '-'}${cook.idle > 0.5 ? ' idle' : ''} ${seen.join(' ')}`;
}
