import {serviceLayouts} from './service-layout.ts';

/** Three tables over the aisle, by their centres; both restaurants are alike. */
export const TABLES = {x: [145, 425, 705], y: 192, radius: 78} as const;

/** The waiter's own lane over those of the tables: next door every table's lane is a waiter's, too. */
const [left, right] = serviceLayouts([652, 704, 756, 808], 1);
export const RESTAURANT_CHARTS = [left, {...right, rows: right.rows.slice(1)}] as const;
