import {Node} from '@motion-canvas/2d';
import {LANES_CODE, LANES_SIDES} from '../script/views/lanes-layout.ts';
import type {LanesMoment} from '../script/views/lanes-moment.ts';
import {CodePanel} from './components/code-panel.ts';
import {LanesWords} from './components/lanes-words.ts';
import {PoolView} from './pool-view.tsx';
import type {ViewProps} from './view-props.ts';

/** Two programs on one time axis; the lanes are the picture. One alone has the pool that it uses. */
export function LanesView(props: ViewProps) {
  return props.film.at(0).scene.view === 'pool' ? <PoolView {...props} /> : <Sides {...props} />;
}

function Sides({film, moment, theme}: ViewProps) {
  const {sides} = film.at(0).scene as LanesMoment;
  return (
    <Node>
      {sides.map((first, i) => {
        const side = () => (moment().scene as LanesMoment).sides[i] ?? first;
        const {heading, code} = LANES_SIDES[i] ?? LANES_SIDES[0];
        return (
          <Node>
            <LanesWords theme={theme} baseline={heading} of={side} />
            <CodePanel theme={theme} layout={{...LANES_CODE, y: code}} of={side} />
          </Node>
        );
      })}
    </Node>
  );
}
