import {Node} from '@motion-canvas/2d';
import type {ChainMoment} from '../script/views/chain-moment.ts';
import {consoleDown} from '../script/views/loop-console.ts';
import {CODE} from '../script/views/loop-layout.ts';
import {ChainLink} from './components/chain-link.ts';
import {CodePanel} from './components/code-panel.ts';
import {Console} from './components/console.ts';
import {FileName} from './components/file-name.ts';
import type {ViewProps} from './view-props.ts';

/** A program, and the chain of its calls beside it. */
export function ChainView({film, moment, theme, words}: ViewProps) {
  const scene = () => moment().scene as ChainMoment;
  const down = consoleDown((film.at(0).scene as ChainMoment).code);
  return (
    <Node>
      <FileName theme={theme} of={() => scene().file} />
      <CodePanel theme={theme} layout={CODE} of={scene} />
      <Console theme={theme} words={words} of={() => ({...scene(), consoleDown: down})} />
      {linksOf({film, moment, theme, words}, 'links')}
    </Node>
  );
}

/** The chain on the title and on the takeaway. */
export function ChainCards(props: ViewProps) {
  return <Node>{linksOf(props, 'cards')}</Node>;
}

function linksOf({film, moment, theme}: ViewProps, which: 'links' | 'cards') {
  const links = (film.at(0).scene as ChainMoment)[which];
  return links.map((first, i) => {
    const before = links[i - 1];
    const follows = before && (which === 'links' || before.at.y === first.at.y);
    return (
      <ChainLink
        theme={theme}
        lies={which === 'cards'}
        before={follows ? before.is : null}
        of={() => (moment().scene as ChainMoment)[which][i] ?? first}
      />
    );
  });
}
