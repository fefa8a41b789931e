import {Node} from '@motion-canvas/2d';
import {SCALE_CODE} from '../script/views/scale-layout.ts';
import type {ScaleMoment} from '../script/views/scale-moment.ts';
import {CodePanel} from './components/code-panel.ts';
import {Dots} from './components/dots.ts';
import {MemoryBars} from './components/memory-bars.ts';
import {ScaleSigns} from './components/scale-signs.ts';
import {Faded} from './stage/faded.ts';
import type {ViewProps} from './view-props.ts';

/** The crowd on the title and in the scene, the bars in the scene and on the takeaway. */
export function ScaleCards({moment, theme}: ViewProps) {
  const scene = () => moment().scene as ScaleMoment;
  return (
    <Node>
      <Dots theme={theme} of={() => scene().dots} />
      <MemoryBars theme={theme} of={scene} />
    </Node>
  );
}

/** A crowd on one loop: what its dots mean, how many are through, the program. */
export function ScaleView({moment, theme}: ViewProps) {
  const scene = () => moment().scene as ScaleMoment;
  return (
    <Node>
      <ScaleSigns theme={theme} of={scene} />
      <Faded alpha={() => scene().alpha}>
        <CodePanel
          theme={theme}
          layout={SCALE_CODE}
          of={() => ({code: scene().code, names: [], bookmarks: []})}
        />
      </Faded>
    </Node>
  );
}
