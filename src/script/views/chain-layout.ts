import type {Point} from '../units.ts';

/** A call in the chain: pixels at 1920x1080. */
export const LINK = {width: 330, height: 96, words: 40} as const;

/** The upper left corner of a link in the scene, the outermost call first. */
export function linkPlace(index: number): Point {
  return {x: 984, y: 92 + index * 150};
}

/** On the cards the chain lies: from left to right. */
export function linkOnCard(index: number, isTitle: boolean): Point {
  return {x: 84 + index * 464, y: isTitle ? 690 : 610};
}
