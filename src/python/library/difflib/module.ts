import {registerPython} from '../register.ts';
import {DIFFER} from './differ.ts';
import {FORMATS} from './formats.ts';
import {MATCHER} from './matcher.ts';
import {RESTORE} from './restore.ts';

/** `difflib.py`, without `HtmlDiff`. */
registerPython('difflib', [MATCHER, DIFFER, FORMATS, RESTORE].join(''));
