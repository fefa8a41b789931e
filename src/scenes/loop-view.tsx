import {Node} from '@motion-canvas/2d';
import {fitNames} from '../script/views/bookmark-slots.ts';
import {CODE} from '../script/views/loop-layout.ts';
import type {LoopMoment} from '../script/views/loop-moment.ts';
import {Circuit} from './components/circuit.ts';
import {Clock} from './components/clock.ts';
import {CodePanel} from './components/code-panel.ts';
import {Console} from './components/console.ts';
import {CrowdField} from './components/crowd-field.ts';
import {FileName} from './components/file-name.ts';
import {FutureBox} from './components/future-box.ts';
import {TaskCard} from './components/task-card.ts';
import {Tray} from './components/tray.ts';
import {TurnSteps} from './components/turn-steps.ts';
import type {ViewProps} from './view-props.ts';

/** One program: the seat, the queue and the berths, the code with its bookmarks, the clock, the console. */
export function LoopView({film, moment, theme, words}: ViewProps) {
  const scene = () => moment().scene as LoopMoment;
  // In one place, who came later stands behind who came first.
  const first = film.at(0).scene as LoopMoment;
  const cards = first.cards.map((card, i) => (
    <TaskCard theme={theme} words={words} of={() => scene().cards[i] ?? card} />
  ));
  return (
    <Node>
      <FileName theme={theme} of={() => scene().file} />
      <CodePanel theme={theme} layout={fitNames(CODE, first.bookmarks)} of={scene} />
      <Console theme={theme} words={words} of={scene} />
      <Circuit theme={theme} words={words} of={scene} />
      <TurnSteps theme={theme} words={words} of={() => scene().turn} />
      <CrowdField theme={theme} words={words} of={() => scene().crowd} />
      <Clock theme={theme} total={(film.at(film.duration).scene as LoopMoment).now} of={scene} />
      <FutureBox theme={theme} words={words} of={() => scene().future} />
      <Tray theme={theme} words={words} of={scene} />
      {cards.toReversed()}
    </Node>
  );
}
