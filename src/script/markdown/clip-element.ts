import type {Lang, ThemeName} from '../units.ts';
import {relocated} from './embeds.ts';

/** One of the films that a clip was rendered as, and its own HTML. */
export interface ClipVersion {
  readonly lang: Lang;
  readonly theme: ThemeName;
  readonly html: string;
}

/**
 * A clip for a page that may change its language and its theme: the first version, which is all there is without scripts,
 * inside an element that knows the others. `folder` leads to the films, and ends in a slash unless it is empty.
 */
export function clipElement(
  name: string,
  [first, ...others]: readonly [ClipVersion, ...ClipVersion[]],
  folder: string,
): string {
  const versions = [first, ...others].map(({lang, theme}) =>
    theme === 'dark' ? lang : `${lang}.${theme}`,
  );
  const foreign = others.filter(
    ({lang}, i) => lang !== first.lang && others.findIndex(other => other.lang === lang) === i,
  );
  const words = foreign.map(({html}) => relocated(wordsIn(html), folder));
  return [
    `<onewaiter-clip name="${name}" folder="${encodeURI(folder)}" versions="${versions.join(' ')}">`,
    relocated(first.html, folder)
      .trimEnd()
      .replace('</details>', () => ['</details>', ...words].join('\n')),
    '</onewaiter-clip>\n',
  ].join('\n');
}

/** The text that stands beside the video. Text cannot hold the tag that ends it. */
function wordsIn(html: string): string {
  return /<details[\s\S]*?<\/details>/.exec(html)?.[0] ?? '';
}
