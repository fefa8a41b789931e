import {Node} from '@motion-canvas/2d';
import type {RestaurantMoment} from '../script/views/restaurant-moment.ts';
import {dressed, inLoop} from '../script/views/service-circuit.ts';
import {Restaurant} from './components/restaurant.ts';
import {ServiceDivider} from './components/service-half.ts';
import {Faded} from './stage/faded.ts';
import {Undressed} from './undressed.tsx';
import type {ViewProps} from './view-props.ts';

/** One waiter beside one a table, and once, at the same instant, beside the loop. */
export function RestaurantView({film, moment, theme, words}: ViewProps) {
  const scene = () => moment().scene as RestaurantMoment;
  const first = film.at(0).scene as RestaurantMoment;
  return (
    <Node>
      <Restaurant theme={theme} side={0} of={scene} />
      <ServiceDivider theme={theme} of={() => undefined} />
      <Faded alpha={() => dressed(scene().undressed)}>
        <Restaurant theme={theme} side={1} of={scene} />
      </Faded>
      <Undressed
        theme={theme}
        words={words}
        costume={first.words}
        first={first.circuit}
        circuit={() => scene().circuit}
        alpha={() => inLoop(scene().undressed)}
      />
    </Node>
  );
}
