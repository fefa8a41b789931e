import {Node} from '@motion-canvas/2d';
import type {LoopMoment} from '../script/views/loop-moment.ts';
import {CIRCUIT} from '../script/views/restaurant-layout.ts';
import type {RestaurantMoment} from '../script/views/restaurant-moment.ts';
import type {Words} from '../script/words.ts';
import {Circuit} from './components/circuit.ts';
import {Restaurant, Stands} from './components/restaurant.ts';
import {ServiceChart} from './components/service-chart.ts';
import {TaskCard} from './components/task-card.ts';
import type {ViewProps} from './view-props.ts';

/** The lanes of both restaurants, which live in all three acts. */
export function RestaurantCards({film, moment, theme}: ViewProps) {
  const {charts} = film.at(0).scene as RestaurantMoment;
  return (
    <Node>
      {charts.map((chart, i) => (
        <ServiceChart
          theme={theme}
          of={() => (moment().scene as RestaurantMoment).charts[i] ?? chart}
        />
      ))}
    </Node>
  );
}

/** One waiter among his tables, and once, at the same instant, the loop's circuit in their place. */
export function RestaurantView({film, moment, theme, words}: ViewProps) {
  const scene = () => moment().scene as RestaurantMoment;
  const circuit = () => scene().circuit as LoopMoment;
  const {cards} = (film.at(0).scene as RestaurantMoment).circuit;
  const costume = (film.at(0).scene as RestaurantMoment).words;
  const own: Words = {
    ...words,
    left: costume.cardLeft,
    running: costume.seat,
    ready: [words.ready[0], costume.queue],
    waiting: [words.waiting[0], costume.alone],
  };
  return (
    <Node>
      <Node opacity={() => 1 - scene().undressed}>
        <Restaurant theme={theme} of={scene} />
      </Node>
      <Stands theme={theme} of={scene} />
      <Node x={CIRCUIT.x} scale={CIRCUIT.scale} opacity={() => scene().undressed}>
        <Circuit theme={theme} words={own} of={circuit} />
        {cards.map((card, i) => (
          <TaskCard theme={theme} words={own} of={() => circuit().cards[i] ?? card} />
        ))}
      </Node>
    </Node>
  );
}
