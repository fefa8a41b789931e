import {simulate} from '../../../src/python/simulate.ts';
import {autoClip} from '../../../src/script/auto/auto-script.ts';
import {LANGS, type Lang} from '../../../src/script/units.ts';
import {captionsOf, isTrue} from './captions.ts';
import {closingText, isClosingTrue} from './closing.ts';
import {liesOf} from './lies.ts';
import {Recorded} from './recorded.ts';

/** What is said in the film of one program, held against its run. */
export interface Verdict {
  /** How many things were said. */
  readonly said: number;
  /** Those that are not so. */
  readonly untrue: readonly string[];
  /** How many lies were made of them, and those that would have passed for true. */
  readonly lies: number;
  readonly believed: readonly string[];
}

/** Everything that is said in the film of a program without a script, in both languages. */
export function verdictOn(file: string, source: string): Verdict {
  const {script} = autoClip('x', file, source);
  const run = new Recorded(source, simulate(source, {file}));
  const names = [...new Set(run.tasks.map(task => run.nameOf(task)))];
  const verdicts = LANGS.flatMap(lang => [
    ...captionsOf(script, lang, run).map(({text, event}) =>
      judged(text, names, lang, said => isTrue(said, event, lang, run)),
    ),
    judged(closingText(script.texts[lang], lang), names, lang, said =>
      isClosingTrue(said, lang, run),
    ),
  ]);
  return summed(verdicts);
}

function judged(
  text: string,
  names: readonly string[],
  lang: Lang,
  isSo: (said: string) => boolean,
): Verdict {
  const lies = liesOf(text, names, lang);
  const believed = lies.filter(isSo).map(lie => `${text} -> ${lie}`);
  return {said: 1, untrue: isSo(text) ? [] : [text], lies: lies.length, believed};
}

export function summed(verdicts: readonly Verdict[]): Verdict {
  return {
    said: verdicts.reduce((sum, {said}) => sum + said, 0),
    untrue: verdicts.flatMap(({untrue}) => untrue),
    lies: verdicts.reduce((sum, {lies}) => sum + lies, 0),
    believed: verdicts.flatMap(({believed}) => believed),
  };
}
