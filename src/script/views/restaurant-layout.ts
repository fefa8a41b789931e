import {serviceLayouts} from './service-layout.ts';

/** Three tables over the aisle, by their centres; both restaurants are alike. */
export const TABLES = {x: [145, 425, 705], y: 192, radius: 78} as const;

/** The waiter's lane, and those of the tables below. */
export const RESTAURANT_CHARTS = serviceLayouts([650, 712, 760, 808], 1);
