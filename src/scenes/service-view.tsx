import {Node} from '@motion-canvas/2d';
import type {KitchenMoment} from '../script/views/kitchen-moment.ts';
import type {RestaurantMoment} from '../script/views/restaurant-moment.ts';
import {dressed, inLoop} from '../script/views/service-circuit.ts';
import {ServiceDivider} from './components/service-half.ts';
import {Faded} from './stage/faded.ts';
import {Undressed} from './undressed.tsx';
import type {ViewProps} from './view-props.ts';

export interface ServiceViewProps extends ViewProps {
  /** What is drawn in the left half, 0, and in the right. */
  readonly half: (side: 0 | 1) => Node;
}

/** Two places in costume side by side, and once, at the same instant, the first beside the loop. */
export function ServiceView({film, moment, theme, words, half}: ServiceViewProps) {
  const scene = () => moment().scene as KitchenMoment | RestaurantMoment;
  const first = film.at(0).scene as KitchenMoment | RestaurantMoment;
  return (
    <Node>
      {half(0)}
      <ServiceDivider theme={theme} of={() => undefined} />
      <Faded alpha={() => dressed(scene().undressed)}>{half(1)}</Faded>
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
