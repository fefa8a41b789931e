import type {RestaurantMoment} from '../script/views/restaurant-moment.ts';
import {Restaurant} from './components/restaurant.ts';
import {ServiceView} from './service-view.tsx';
import type {ViewProps} from './view-props.ts';

/** One waiter beside one a table, and once, at the same instant, beside the loop. */
export function RestaurantView(props: ViewProps) {
  const {moment, theme} = props;
  const scene = () => moment().scene as RestaurantMoment;
  return (
    <ServiceView {...props} half={side => <Restaurant theme={theme} side={side} of={scene} />} />
  );
}
