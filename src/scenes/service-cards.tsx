import {Node} from '@motion-canvas/2d';
import type {KitchenMoment} from '../script/views/kitchen-moment.ts';
import type {RestaurantMoment} from '../script/views/restaurant-moment.ts';
import {ServiceChart} from './components/service-chart.ts';
import {ServiceCompare} from './components/service-compare.ts';
import type {ViewProps} from './view-props.ts';

/** The lanes of both ways to serve, the restaurant's or the kitchen's, which live in all three acts. */
export function ServiceCards({film, moment, theme}: ViewProps) {
  const charts = () => (moment().scene as KitchenMoment | RestaurantMoment).charts;
  const first = (film.at(0).scene as KitchenMoment | RestaurantMoment).charts;
  return (
    <Node>
      {first.map((chart, i) => (
        <ServiceChart theme={theme} of={() => charts()[i] ?? chart} />
      ))}
    </Node>
  );
}

/** The same, and the ways to serve side by side on the last card. */
export function RestaurantCards(props: ViewProps) {
  const compared = () => (props.moment().scene as RestaurantMoment).compared;
  return (
    <Node>
      <ServiceCards {...props} />
      <ServiceCompare theme={props.theme} of={compared} />
    </Node>
  );
}
