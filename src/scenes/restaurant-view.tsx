import {Node} from '@motion-canvas/2d';
import {CIRCUIT_X} from '../script/views/restaurant-layout.ts';
import type {RestaurantMoment} from '../script/views/restaurant-moment.ts';
import {Restaurant, Stands} from './components/restaurant.ts';
import {Faded} from './stage/faded.ts';
import {Undressed} from './undressed.tsx';
import type {ViewProps} from './view-props.ts';

/** One waiter among his tables, and once, at the same instant, the loop's circuit in their place. */
export function RestaurantView({film, moment, theme, words}: ViewProps) {
  const scene = () => moment().scene as RestaurantMoment;
  const first = film.at(0).scene as RestaurantMoment;
  return (
    <Node>
      <Faded alpha={() => 1 - scene().undressed}>
        <Restaurant theme={theme} of={scene} />
      </Faded>
      <Stands theme={theme} of={scene} />
      <Undressed
        theme={theme}
        words={words}
        costume={first.words}
        first={first.circuit}
        circuit={() => scene().circuit}
        alpha={() => scene().undressed}
        x={CIRCUIT_X}
      />
    </Node>
  );
}
