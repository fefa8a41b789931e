import {Node} from '@motion-canvas/2d';
import {HALF_CODE, HALVES} from '../script/views/blocked-layout.ts';
import type {BlockedMoment, HalfMoment} from '../script/views/blocked-moment.ts';
import {BlockedSigns} from './components/blocked-signs.ts';
import {CodePanel} from './components/code-panel.ts';
import {Field} from './components/field.ts';
import {FieldKey} from './components/field-key.ts';
import {HalfChart} from './components/half-chart.ts';
import {HalfSeat} from './components/half-seat.ts';
import type {ViewProps} from './view-props.ts';

/** The two crowds, which live in all three acts: title, scene, takeaway. */
export function BlockedCards({film, moment, theme}: ViewProps) {
  const scene = () => moment().scene as BlockedMoment;
  return (
    <Node>
      {halvesOf(film.at(0).scene as BlockedMoment, scene).map((half, i) => (
        <Field
          theme={theme}
          left={HALVES[i] ?? 0}
          of={() => {
            const {words} = scene();
            return {...half().field, name: half().name, words};
          }}
        />
      ))}
      <FieldKey theme={theme} of={scene} />
    </Node>
  );
}

/** Two programs side by side: the code that matters, the seat, and the lanes under the crowds. */
export function BlockedView({film, moment, theme}: ViewProps) {
  const scene = () => moment().scene as BlockedMoment;
  const halves = halvesOf(film.at(0).scene as BlockedMoment, scene);
  return (
    <Node>
      <BlockedSigns theme={theme} of={scene} />
      {halves.map((half, i) => {
        const left = HALVES[i] ?? 0;
        return (
          <Node>
            <CodePanel theme={theme} layout={{...HALF_CODE, x: left}} of={half} />
            <HalfSeat
              theme={theme}
              left={left}
              of={() => ({...half(), words: scene().words, rows: scene().rows})}
            />
            <HalfChart theme={theme} left={left} of={() => chartOf(half(), scene())} />
          </Node>
        );
      })}
    </Node>
  );
}

function halvesOf(first: BlockedMoment, scene: () => BlockedMoment): (() => HalfMoment)[] {
  return first.halves.map((half, i) => () => scene().halves[i] ?? half);
}

function chartOf(half: HalfMoment, {now, domain, rows, words}: BlockedMoment) {
  return {half, now, domain, rows, words};
}
