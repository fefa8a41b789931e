import {Node} from '@motion-canvas/2d';
import type {KitchenMoment} from '../script/views/kitchen-moment.ts';
import {CIRCUIT_X} from '../script/views/restaurant-layout.ts';
import {Kitchen, KitchenDivider} from './components/kitchen.ts';
import {Faded} from './stage/faded.ts';
import {Undressed} from './undressed.tsx';
import type {ViewProps} from './view-props.ts';

/** Two kitchens with one cook each, and once, at the same instant, the loop's circuit in place of the first. */
export function KitchenView({film, moment, theme, words}: ViewProps) {
  const scene = () => moment().scene as KitchenMoment;
  const first = film.at(0).scene as KitchenMoment;
  return (
    <Node>
      <Faded alpha={() => 1 - scene().undressed}>
        <Kitchen theme={theme} side={0} of={scene} />
        <KitchenDivider theme={theme} of={() => undefined} />
      </Faded>
      <Kitchen theme={theme} side={1} of={scene} />
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
