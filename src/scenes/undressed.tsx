import {Node} from '@motion-canvas/2d';
import type {CircuitMoment} from '../script/views/circuit-moment.ts';
import type {LoopMoment} from '../script/views/loop-moment.ts';
import type {RestaurantWords} from '../script/views/restaurant-moment.ts';
import {LOOP_SHIFT} from '../script/views/service-circuit.ts';
import type {Words} from '../script/words.ts';
import {Circuit} from './components/circuit.ts';
import {TaskCard} from './components/task-card.ts';
import {
  type PlaceWords,
  UndressedHeading,
  UndressedPairs,
  UndressedPlaces,
} from './components/undressed-words.ts';
import {Faded} from './stage/faded.ts';
import type {Theme} from './stage/theme.ts';

/** A card is there before it leaves its guest. */
const COMES = 6;

/** The places are named here in two languages, not by the circuit. */
const NONE = ['', ''] as const;

export interface UndressedProps {
  readonly theme: Theme;
  readonly words: Words;
  /** What the loop's places are called in costume. */
  readonly costume: Pick<
    RestaurantWords,
    'cardLeft' | 'undressed' | 'pairs' | 'served' | 'calls' | 'alone'
  >;
  readonly first: CircuitMoment;
  readonly circuit: () => CircuitMoment;
  readonly alpha: () => number;
}

/** Beside a place in costume, the loop's circuit: the same run at the same instant. */
export function Undressed({theme, words, costume, first, circuit, alpha}: UndressedProps) {
  const loop = () => circuit() as LoopMoment;
  const places: readonly PlaceWords[] = [
    [words.running[0], costume.served],
    [words.ready[0], costume.calls],
    [words.waiting[0], costume.alone],
  ];
  const own: Words = {
    ...words,
    left: costume.cardLeft,
    running: NONE,
    ready: NONE,
    waiting: NONE,
  };
  return (
    <Node>
      <Faded alpha={alpha}>
        <UndressedHeading theme={theme} of={() => costume.undressed} />
        <UndressedPairs theme={theme} of={() => costume.pairs} />
        <Node position={[LOOP_SHIFT.x, LOOP_SHIFT.y]}>
          <UndressedPlaces theme={theme} of={() => places} />
          <Circuit
            theme={theme}
            words={own}
            readyPlaces={Math.max(2, first.names.length - 1)}
            showsEmpty={false}
            of={loop}
          />
        </Node>
      </Faded>
      <Faded alpha={() => Math.min(1, COMES * alpha())}>
        <Node position={[LOOP_SHIFT.x, LOOP_SHIFT.y]}>
          {first.cards.map((card, i) => (
            <TaskCard theme={theme} words={own} of={() => circuit().cards[i] ?? card} />
          ))}
        </Node>
      </Faded>
    </Node>
  );
}
