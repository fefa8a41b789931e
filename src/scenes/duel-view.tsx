import {Node} from '@motion-canvas/2d';
import {DUEL_CODE, SIDES} from '../script/views/duel-layout.ts';
import type {DuelMoment, SideMoment} from '../script/views/duel-moment.ts';
import {AbreastView} from './abreast-view.tsx';
import {CodePanel} from './components/code-panel.ts';
import {Divider} from './components/divider.ts';
import {SideWords} from './components/side-words.ts';
import type {ViewProps} from './view-props.ts';

/** Two programs on one time axis: one above the other, or side by side where they are long. */
export function DuelView(props: ViewProps) {
  const isAbreast = props.film.at(0).scene.view === 'abreast';
  return isAbreast ? <AbreastView {...props} /> : <StackedView {...props} />;
}

function StackedView({film, moment, theme, words}: ViewProps) {
  const {sides} = film.at(0).scene as DuelMoment;
  const side = (i: number, first: SideMoment) => () =>
    (moment().scene as DuelMoment).sides[i] ?? first;
  return (
    <Node>
      <Divider theme={theme} of={() => undefined} />
      {sides.map((first, i) => (
        <Node>
          <SideWords theme={theme} words={words} side={i} of={side(i, first)} />
          <CodePanel
            theme={theme}
            layout={{...DUEL_CODE, y: SIDES[i]?.code ?? 0}}
            of={side(i, first)}
          />
        </Node>
      ))}
    </Node>
  );
}
