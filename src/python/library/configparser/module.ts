import {registerPython} from '../register.ts';
import {CHANGING} from './changing.ts';
import {ERRORS} from './errors.ts';
import {INTERPOLATION} from './interpolation.ts';
import {LINES} from './lines.ts';
import {PROXIES} from './proxies.ts';
import {READING} from './reading.ts';

/** `configparser.py`. */
registerPython('configparser', [ERRORS, INTERPOLATION, READING, CHANGING, LINES, PROXIES].join(''));
