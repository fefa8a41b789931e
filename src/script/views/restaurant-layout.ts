import {serviceLayouts} from './service-layout.ts';

/** Three tables over the aisle, by their centres; both restaurants are alike. */
export const TABLES = {x: [145, 425, 705], y: 192, radius: 78} as const;

/** Waiters' lanes from one height on: one, with those of the tables below, or one a table. */
const [left] = serviceLayouts([650, 712, 760, 808], 1);
const [, right] = serviceLayouts([650, 700, 750], 1);
export const RESTAURANT_CHARTS = [left, right] as const;
