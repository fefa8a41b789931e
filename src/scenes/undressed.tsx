import type {LoopMoment} from '../script/views/loop-moment.ts';
import type {RestaurantWords} from '../script/views/restaurant-moment.ts';
import type {CircuitMoment} from '../script/views/service-circuit.ts';
import type {Words} from '../script/words.ts';
import {Circuit} from './components/circuit.ts';
import {TaskCard} from './components/task-card.ts';
import {Faded} from './stage/faded.ts';
import type {Theme} from './stage/theme.ts';

export interface UndressedProps {
  readonly theme: Theme;
  readonly words: Words;
  /** What the loop's places are called in costume. */
  readonly costume: Pick<RestaurantWords, 'cardLeft' | 'seat' | 'queue' | 'alone'>;
  readonly first: CircuitMoment;
  readonly circuit: () => CircuitMoment;
  readonly alpha: () => number;
  readonly x: number;
}

/** The loop's circuit in the place of a scene in costume: the same run at the same instant. */
export function Undressed({theme, words, costume, first, circuit, alpha, x}: UndressedProps) {
  const loop = () => circuit() as LoopMoment;
  const own: Words = {
    ...words,
    left: costume.cardLeft,
    running: costume.seat,
    ready: [words.ready[0], costume.queue],
    waiting: [words.waiting[0], costume.alone],
  };
  return (
    <Faded x={x} alpha={alpha}>
      <Circuit theme={theme} words={own} of={loop} />
      {first.cards.map((card, i) => (
        <TaskCard theme={theme} words={own} of={() => circuit().cards[i] ?? card} />
      ))}
    </Faded>
  );
}
