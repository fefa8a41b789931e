import {registerPython} from '../register.ts';
import {FEEDING} from './feeding.ts';
import {PATTERNS} from './patterns.ts';
import {TAGS} from './tags.ts';

/** `html/parser.py`. */
registerPython('html.parser', [PATTERNS, FEEDING, TAGS].join(''));
