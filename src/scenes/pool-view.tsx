import {Node} from '@motion-canvas/2d';
import {fitNames} from '../script/views/bookmark-slots.ts';
import {consoleDown} from '../script/views/loop-console.ts';
import type {PoolMoment} from '../script/views/pool-moment.ts';
import {sharingCode} from '../script/views/sharing-layout.ts';
import {CodePanel} from './components/code-panel.ts';
import {Console} from './components/console.ts';
import {FileName} from './components/file-name.ts';
import {PoolRooms} from './components/pool-rooms.ts';
import {RunningSeat} from './components/running-seat.ts';
import {TaskCard} from './components/task-card.ts';
import type {ViewProps} from './view-props.ts';

/** One program, the loop's thread that runs it, and the pool's thread that it hands a call to. */
export function PoolView({film, moment, theme, words}: ViewProps) {
  const scene = () => moment().scene as PoolMoment;
  const first = film.at(0).scene as PoolMoment;
  const code = fitNames(sharingCode(first.cards.length, 0), first.bookmarks);
  const down = consoleDown(first.code);
  return (
    <Node>
      <FileName theme={theme} of={() => scene().file} />
      <CodePanel theme={theme} layout={code} of={scene} />
      <Console
        theme={theme}
        words={words}
        of={() => ({...scene(), consoleDown: down, consoleRight: code.x + code.width})}
      />
      <PoolRooms theme={theme} words={words} of={scene} />
      {first.cards.map((card, i) => (
        <TaskCard theme={theme} words={words} of={() => scene().cards[i] ?? card} />
      ))}
      <RunningSeat theme={theme} of={() => scene().cards} />
    </Node>
  );
}
