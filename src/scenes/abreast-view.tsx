import {Node} from '@motion-canvas/2d';
import {ABREAST, ABREAST_CODE} from '../script/views/abreast-layout.ts';
import type {AbreastMoment, AbreastSide} from '../script/views/abreast-moment.ts';
import {CodePanel} from './components/code-panel.ts';
import {HalfWords} from './components/half-words.ts';
import type {ViewProps} from './view-props.ts';

/** Two long programs side by side, and their lanes below. */
export function AbreastView({film, moment, theme, words}: ViewProps) {
  const scene = () => moment().scene as AbreastMoment;
  const {sides} = film.at(0).scene as AbreastMoment;
  const side = (i: number, first: AbreastSide) => () => scene().sides[i] ?? first;
  return (
    <Node>
      <HalfWords theme={theme} words={words} places={ABREAST} of={scene} />
      {sides.map((first, i) => (
        <CodePanel
          theme={theme}
          layout={{...ABREAST_CODE, x: ABREAST.x[i] ?? ABREAST.x[0]}}
          of={side(i, first)}
        />
      ))}
    </Node>
  );
}
