import {Node} from '@motion-canvas/2d';
import {fitNames} from '../script/views/bookmark-slots.ts';
import {DUEL_CODE, duelPlaces} from '../script/views/duel-layout.ts';
import type {DuelMoment, DuelSide} from '../script/views/duel-moment.ts';
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
  const side = (i: number, first: DuelSide) => () =>
    (moment().scene as DuelMoment).sides[i] ?? first;
  const {divider, lines, ...places} = duelPlaces(sides.map(({code}) => code.length));
  return (
    <Node>
      <Divider theme={theme} of={() => divider} />
      {sides.map((first, i) => {
        const place = places.sides[i] ?? places.sides[0];
        const layout = fitNames({...DUEL_CODE, ...lines, y: place.code}, first.bookmarks);
        return (
          <Node>
            <SideWords theme={theme} words={words} place={place} of={side(i, first)} />
            <CodePanel theme={theme} layout={layout} of={side(i, first)} />
          </Node>
        );
      })}
    </Node>
  );
}
