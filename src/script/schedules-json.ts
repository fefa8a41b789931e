import {type ScheduleJson, scheduleJson, scheduleOfJson} from '../model/schedule-json.ts';
import type {ClipSource} from './clip.ts';
import {knowSchedules, type Schedules, schedulesOf} from './run.ts';

const texts = new WeakMap<ClipSource, string>();

/**
 * What happened in a clip's programs, by file name, as JSON: the cache, the page and the file beside a film have the same
 * text. It is made once, for of a crowd it is megabytes.
 */
export function schedulesJson(clip: ClipSource): string {
  const text = texts.get(clip) ?? JSON.stringify(Object.fromEntries(schedulesOf(clip).map(toJson)));
  texts.set(clip, text);
  return text;
}

/** Takes what happened in a clip's programs from `schedulesJson` of whoever ran them. */
export function knowSchedulesJson(clip: ClipSource, text: string): void {
  const told: Readonly<Record<string, ScheduleJson>> = JSON.parse(text);
  knowSchedules(
    clip,
    Object.entries(told).map(([file, run]) => [file, scheduleOfJson(run)]),
  );
  texts.set(clip, text);
}

/** The same if it says all: when a timer is due that never comes due is no number in JSON. */
export function tellableJson(clip: ClipSource): string | undefined {
  return schedulesOf(clip).every(isTellable) ? schedulesJson(clip) : undefined;
}

function isTellable([, {events}]: Schedules[number]): boolean {
  return events.every(event => event.kind !== 'timer-set' || Number.isFinite(event.when));
}

function toJson([file, run]: Schedules[number]): [string, ScheduleJson] {
  return [file, scheduleJson(run)];
}
