import type {ScheduleEvent} from '../../../src/model/schedule.ts';
import type {Beat, Script} from '../../../src/script/clip.ts';
import type {Lang} from '../../../src/script/units.ts';
import {CLAIMS} from './claims.ts';
import type {Recorded} from './recorded.ts';

/** A caption as it is read, with the marks around names and code, and the event it hangs on. */
export interface Caption {
  readonly text: string;
  readonly event: ScheduleEvent;
}

/** What is said under the film of one program, in order. */
export function captionsOf({beats, texts}: Script, lang: Lang, run: Recorded): Caption[] {
  return beats.map(({name, on}) => {
    const lines = texts[lang].captions[name] ?? [];
    return {text: lines.join(lang === 'en' ? ' ' : ''), event: eventOf(on, run)};
  });
}

/** The nth event of its kind, of its task when one is named. */
function eventOf({kind, task, nth = 1}: Beat['on'], run: Recorded): ScheduleEvent {
  const found = run.all(kind).filter(event => {
    const who = 'task' in event ? event.task : 'by' in event ? event.by : undefined;
    return task === undefined || (who !== undefined && run.nameOf(who) === task);
  })[nth - 1];
  if (!found) throw new Error(`There is no ${kind} ${task} number ${nth}.`);
  return found;
}

/** Whether what is said of an event is so. Words that nobody knows say nothing that is. */
export function isTrue(text: string, event: ScheduleEvent, lang: Lang, run: Recorded): boolean {
  for (const {holds, [lang]: pattern} of CLAIMS) {
    const said = pattern.exec(text);
    if (said) return holds(said.groups ?? {}, event, run);
  }
  return false;
}
