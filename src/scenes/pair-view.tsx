import {Node} from '@motion-canvas/2d';
import type {SideMoment} from '../script/views/duel-moment.ts';
import {HALF_CODE, HALVES} from '../script/views/slip-pair-layout.ts';
import type {PairMoment, TokenMoment} from '../script/views/slip-pair-moment.ts';
import {CodePanel} from './components/code-panel.ts';
import {HalfWords} from './components/half-words.ts';
import {Token} from './components/token.ts';
import type {ViewProps} from './view-props.ts';

/** Two programs side by side, what their calls gave back, and their lanes below. */
export function PairView({film, moment, theme, words}: ViewProps) {
  const scene = () => moment().scene as PairMoment;
  const {sides, tokens} = film.at(0).scene as PairMoment;
  const side = (i: number, first: SideMoment) => () => scene().sides[i] ?? first;
  const token = (i: number, first: TokenMoment) => () => scene().tokens[i] ?? first;
  return (
    <Node>
      <HalfWords theme={theme} words={words} places={HALVES} of={scene} />
      {sides.map((first, i) => (
        <CodePanel
          theme={theme}
          layout={{...HALF_CODE, x: HALVES.x[i] ?? HALVES.x[0]}}
          of={side(i, first)}
        />
      ))}
      {tokens.map((first, i) => (
        <Token theme={theme} of={token(i, first)} />
      ))}
    </Node>
  );
}
