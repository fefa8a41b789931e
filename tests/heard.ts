import {setImmediate} from 'node:timers/promises';
import {afterEach} from 'vitest';

// A worker that goes from test to test without ever waiting does not hear that its reports have arrived, and gives up after a minute.
afterEach(() => setImmediate());
