import {Node} from '@motion-canvas/2d';
import {CODE} from '../script/views/loop-layout.ts';
import type {PaperMoment, SlipMoment} from '../script/views/slip-moment.ts';
import {CodePanel} from './components/code-panel.ts';
import {Console} from './components/console.ts';
import {FileName} from './components/file-name.ts';
import {Paper} from './components/paper.ts';
import {PairView} from './pair-view.tsx';
import type {ViewProps} from './view-props.ts';

/** The slips on the title and on the takeaway. */
export function SlipCards({film, moment, theme}: ViewProps) {
  const {scene} = film.at(0);
  const cards = scene.view === 'slip' ? scene.cards : [];
  const card = (i: number, first: PaperMoment) => () =>
    (moment().scene as SlipMoment).cards[i] ?? first;
  return (
    <Node>
      {cards.map((first, i) => (
        <Paper theme={theme} of={card(i, first)} />
      ))}
    </Node>
  );
}

/** One program and the slips of paper its calls make, or two programs side by side. */
export function SlipView(props: ViewProps) {
  const isPair = props.film.at(0).scene.view === 'pair';
  return isPair ? <PairView {...props} /> : <SoloSlips {...props} />;
}

function SoloSlips({film, moment, theme, words}: ViewProps) {
  const scene = () => moment().scene as SlipMoment;
  const {papers} = film.at(0).scene as SlipMoment;
  const paper = (i: number, first: PaperMoment) => () => scene().papers[i] ?? first;
  return (
    <Node>
      <FileName theme={theme} of={() => scene().file} />
      <CodePanel theme={theme} layout={CODE} of={scene} />
      <Console theme={theme} words={words} of={scene} />
      {papers.map((first, i) => (
        <Paper theme={theme} of={paper(i, first)} />
      ))}
    </Node>
  );
}
