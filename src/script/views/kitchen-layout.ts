import {serviceLayouts} from './service-layout.ts';

/** The pot and the board on the worktop, by their centres. */
export const WORKTOP = {y: 88, height: 200} as const;
export const DISHES = {x: [210, 640], y: 188} as const;

export const KITCHEN_CHARTS = serviceLayouts([660, 730, 800], 4);
