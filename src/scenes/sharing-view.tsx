import {Node} from '@motion-canvas/2d';
import {fitNames} from '../script/views/bookmark-slots.ts';
import {consoleDown} from '../script/views/loop-console.ts';
import {sharingCode} from '../script/views/sharing-layout.ts';
import type {SharingMoment} from '../script/views/sharing-moment.ts';
import {BeltDrawing} from './components/belt.ts';
import {CallWires} from './components/call-wires.ts';
import {CodePanel} from './components/code-panel.ts';
import {Console} from './components/console.ts';
import {CountDrawing} from './components/count.ts';
import {FileName} from './components/file-name.ts';
import {Gate} from './components/gate.ts';
import {KeyToken} from './components/key-token.ts';
import {KeysRoom} from './components/keys-room.ts';
import {RunningSeat} from './components/running-seat.ts';
import {TaskCard} from './components/task-card.ts';
import type {ViewProps} from './view-props.ts';

/** One program, and the thing its tasks share. */
export function SharingView({film, moment, theme, words}: ViewProps) {
  const scene = () => moment().scene as SharingMoment;
  const first = film.at(0).scene as SharingMoment;
  const panel = sharingCode(first.cards.length, longestLine(first.code));
  const code = fitNames(panel, first.bookmarks);
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
      <BeltDrawing theme={theme} words={words} of={scene} />
      <Gate theme={theme} words={words} of={scene} />
      <CallWires theme={theme} words={words} of={scene} />
      <CountDrawing theme={theme} words={words} of={scene} />
      <KeysRoom theme={theme} words={words} of={scene} />
      {first.cards.map((card, i) => (
        <TaskCard theme={theme} words={words} of={() => scene().cards[i] ?? card} />
      ))}
      <RunningSeat theme={theme} of={() => scene().cards} />
      {first.room?.keys.map((key, i) => (
        <KeyToken theme={theme} of={() => scene().room?.keys[i] ?? key} />
      ))}
    </Node>
  );
}

/** How many columns the longest line of the program takes. */
function longestLine(code: SharingMoment['code']): number {
  const lengths = code.map(({tokens}) => tokens.map(({text}) => text).join('').length);
  return Math.max(...lengths);
}
