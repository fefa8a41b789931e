import {RULES} from './rules.ts';

/** When clocks are moved: at so many seconds of the `week`-th such day of a month; the 5th is the last one. */
type Change = readonly [month: number, week: number, day: number, seconds: number];

/** How far a zone is from UTC, and what that is called. */
interface Offset {
  readonly name: string;
  readonly seconds: number;
}

interface Rule {
  /** The first year that keeps to it; 0 if there has never been another. */
  readonly since: number;
  readonly standard: Offset;
  readonly summer: (Offset & {readonly from: Change; readonly to: Change}) | null;
}

/** The rule of a zone, as POSIX writes one: `CET-1CEST,M3.5.0,M10.5.0/3`; undefined if there is no such zone. */
export function ruleOf(zone: string): Rule | undefined {
  const line = LINES.get(zone);
  return line === undefined ? undefined : ruleFrom(line.rule, line.since);
}

const LINES = new Map(
  RULES.trim()
    .split('\n')
    .flatMap(line => {
      const [rule = '', ...zones] = line.split(' ');
      return zones.map(each => {
        const [zone = '', since = '0'] = each.split(':');
        return [zone, {rule, since: Number(since)}] as const;
      });
    }),
);

const RULE =
  /^(?:<([^>]+)>|([A-Za-z]+))([-\d:]+)(?:(?:<([^>]+)>|([A-Za-z]+))([-\d:]*),(.+),(.+))?$/;

function ruleFrom(text: string, since: number): Rule {
  const [, quoted, plain, offset, quotedSummer, plainSummer, summerOffset, from, to] = RULE.exec(
    text,
  ) as RegExpExecArray;
  const seconds = -secondsOf(offset as string);
  const standard = {name: (quoted ?? plain) as string, seconds};
  const name = quotedSummer ?? plainSummer;
  if (name === undefined) return {since, standard, summer: null};
  const later = summerOffset ? -secondsOf(summerOffset) : seconds + 3600;
  const changes = {from: change(from as string), to: change(to as string)};
  return {since, standard, summer: {name, seconds: later, ...changes}};
}

function secondsOf(text: string): number {
  const [hours = 0, minutes = 0, seconds = 0] = text.replace('-', '').split(':').map(Number);
  const size = hours * 3600 + minutes * 60 + seconds;
  return text.startsWith('-') ? -size : size;
}

/** `M3.5.0/1`: the last Sunday of March, at one o'clock; without a time, at two. */
function change(text: string): Change {
  const [date = '', time = '2'] = text.slice(1).split('/');
  const [month = 0, week = 0, day = 0] = date.split('.').map(Number);
  return [month, week, day, secondsOf(time)];
}
