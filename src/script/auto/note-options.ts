import {distance} from '../nearest.ts';
import {LANGS, type Lang} from '../units.ts';

/** What a comment says of the film, or why it says nothing. */
export type Says =
  | {readonly is: 'title'; readonly text: string}
  | {readonly is: 'hold'; readonly seconds: number}
  | {readonly is: 'focus'}
  | {readonly is: 'caption'; readonly texts: Readonly<Partial<Record<Lang, string>>>}
  | {readonly is: 'wrong'; readonly why: string};

const OPTIONS = ['title', ...LANGS, 'hold', 'focus'];

/** Options of a film that are given elsewhere: on the command line, or where a block of Markdown opens. */
const ELSEWHERE = ['id', 'view', 'latency', 'lang', 'theme'];

/** Whoever wants a longer rest has forgotten a point. */
const LONGEST_HOLD = 60;

/** What stands behind `# clip:`. */
export function saysOf(said: string): Says {
  const [, key, value = ''] = /^(\w+)\s*=(?!=)\s*(.*)$/.exec(said) ?? [];
  if (key !== undefined && (OPTIONS.includes(key) || isMeant(key))) return optionOf(key, value);
  if (said === 'focus') return {is: 'focus'};
  if (said === '' || OPTIONS.includes(said))
    return wrong(`"# clip: ${said}" says nothing. Write ${exampleOf(said)}.`);
  return {is: 'caption', texts: Object.fromEntries(LANGS.map(lang => [lang, said]))};
}

/** A caption may contain `=`; but what is nearly an option is a slip of the pen. */
function isMeant(key: string): boolean {
  const word = key.toLowerCase();
  const isNear = (option: string) => distance(word, option) <= option.length / 2.5;
  return OPTIONS.includes(word) || ELSEWHERE.includes(word) || OPTIONS.some(isNear);
}

function optionOf(key: string, value: string): Says {
  const lang = LANGS.find(each => each === key);
  if (!OPTIONS.includes(key))
    return wrong(`no option "${key}" in a comment. Options: ${OPTIONS.join(', ')}.`);
  if (key === 'focus') return wrong('"focus" takes no value. Write "# clip: focus".');
  if (key === 'hold') return holdOf(value);
  if (value === '') return wrong(`"${key} =" says nothing. Write ${exampleOf(key)}.`);
  return lang ? {is: 'caption', texts: {[lang]: value}} : {is: 'title', text: value};
}

function holdOf(value: string): Says {
  const seconds = value === '' ? Number.NaN : Number(value);
  if (seconds > 0 && seconds <= LONGEST_HOLD) return {is: 'hold', seconds};
  const expected = `a number of seconds, more than 0 and at most ${LONGEST_HOLD}`;
  return wrong(`"hold = ${value}" is not ${expected}. Write ${exampleOf('hold')}.`);
}

function exampleOf(key: string): string {
  if (key === '') return '"# clip: Any caption"';
  return key === 'hold' ? '"# clip: hold = 2"' : `"# clip: ${key} = Any words"`;
}

function wrong(why: string): Says {
  return {is: 'wrong', why};
}
