import {clipNames} from '../render/clips.ts';
import {nearest} from '../script/nearest.ts';
import {LANGS, type Lang, THEME_NAMES, type ThemeName} from '../script/units.ts';
import {UsageError} from './usage-error.ts';

/** A comma-separated list such as `zh,en`, each one of `allowed`. */
export function listOf<T extends string>(option: string, text: string, allowed: readonly T[]): T[] {
  return text.split(',').map(word => oneOf(option, word.trim(), allowed));
}

/** @throws {UsageError} when `word` is not among `allowed` */
export function oneOf<T extends string>(option: string, word: string, allowed: readonly T[]): T {
  const found = allowed.find(candidate => candidate === word);
  if (found !== undefined) return found;
  throw new UsageError(`${option} must be one of ${allowed.join(', ')}, not "${word}".`);
}

/** The languages of `--lang`. */
export function langsOf(text: string): Lang[] {
  return listOf('--lang', text, LANGS);
}

/** The themes of `--theme`. */
export function themesOf(text: string): ThemeName[] {
  return listOf('--theme', text, THEME_NAMES);
}

/** @throws {UsageError} unless it is 1 or more, without a fraction */
export function positiveInteger(option: string, text: string): number {
  const value = Number(text);
  if (Number.isInteger(value) && value > 0) return value;
  throw new UsageError(`${option} must be a positive whole number, not "${text}".`);
}

/** Seconds from 0 on, with or without a fraction. */
export function seconds(option: string, text: string): number {
  const value = Number(text);
  if (text.trim() !== '' && Number.isFinite(value) && value >= 0) return value;
  throw new UsageError(`${option} must be a number of seconds, not "${text}".`);
}

/** `3:8`, seconds from the first to before the last. */
export function timeRange(text: string): [number, number] {
  const [, from, to] = /^([\d.]+):([\d.]+)$/.exec(text) ?? [];
  const range: [number, number] = [Number(from), Number(to)];
  if (range[0] < range[1]) return range;
  throw new UsageError(`--range must be two times in seconds such as 3:8, not "${text}".`);
}

/** The clips named, each of which exists; all of them when none is named. */
export async function clipsNamed(names: readonly string[]): Promise<string[]> {
  const all = await clipNames();
  for (const name of names) {
    if (all.includes(name)) continue;
    throw new UsageError(`No clip named "${name}"${nearest(name, all)}. Clips: ${all.join(', ')}.`);
  }
  return names.length === 0 ? all : [...new Set(names)];
}
