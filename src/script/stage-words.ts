import type {Lang} from './units.ts';
import type {Words} from './words.ts';
import {EN} from './words-en.ts';
import {ZH} from './words-zh.ts';

/** The stage's own words in each language. */
export const WORDS: Readonly<Record<Lang, Words>> = {zh: ZH, en: EN};
