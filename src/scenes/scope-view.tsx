import {Node} from '@motion-canvas/2d';
import {fitNames} from '../script/views/bookmark-slots.ts';
import {SCOPE_CODE} from '../script/views/scope-layout.ts';
import type {ScopeMoment} from '../script/views/scope-moment.ts';
import {CodePanel} from './components/code-panel.ts';
import {Console} from './components/console.ts';
import {FileName} from './components/file-name.ts';
import {ScopeFront} from './components/scope-front.ts';
import type {ViewProps} from './view-props.ts';

/** A program with a block that its tasks cannot outlive, beside their lanes. */
export function ScopeView({film, moment, theme, words}: ViewProps) {
  const scene = () => moment().scene as ScopeMoment;
  const code = fitNames(SCOPE_CODE, (film.at(0).scene as ScopeMoment).bookmarks);
  return (
    <Node>
      <FileName theme={theme} of={() => scene().file} />
      <CodePanel theme={theme} layout={code} of={scene} />
      <Console theme={theme} words={words} of={scene} />
    </Node>
  );
}

/** The block around the lanes, and what happens to it, in front of them. */
export function ScopeOver({film, moment, theme}: ViewProps) {
  const [first] = film.at(0).charts;
  if (!first) return <Node />;
  const front = () => ({
    scene: moment().scene as ScopeMoment,
    chart: moment().charts[0] ?? first,
    alpha: 1 - moment().veil,
  });
  return <ScopeFront theme={theme} of={front} />;
}
