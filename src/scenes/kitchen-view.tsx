import {Node} from '@motion-canvas/2d';
import type {KitchenMoment} from '../script/views/kitchen-moment.ts';
import {dressed, inLoop} from '../script/views/service-circuit.ts';
import {Kitchen} from './components/kitchen.ts';
import {ServiceDivider} from './components/service-half.ts';
import {Faded} from './stage/faded.ts';
import {Undressed} from './undressed.tsx';
import type {ViewProps} from './view-props.ts';

/** Two kitchens with one cook each, and once, at the same instant, the first beside the loop. */
export function KitchenView({film, moment, theme, words}: ViewProps) {
  const scene = () => moment().scene as KitchenMoment;
  const first = film.at(0).scene as KitchenMoment;
  return (
    <Node>
      <Kitchen theme={theme} side={0} of={scene} />
      <ServiceDivider theme={theme} of={() => undefined} />
      <Faded alpha={() => dressed(scene().undressed)}>
        <Kitchen theme={theme} side={1} of={scene} />
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
