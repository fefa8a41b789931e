import {registerPython} from '../register.ts';
import {ACTIONS} from './actions.ts';
import {COMMANDS} from './commands.ts';
import {CONTAINERS} from './containers.ts';
import {HELP} from './help.ts';
import {PARSER} from './parser.ts';
import {READING} from './reading.ts';
import {TEXTS} from './texts.ts';
import {USAGE} from './usage.ts';
import {VALUES} from './values.ts';
import {WORDS} from './words.ts';

/** `argparse.py`, whose help has no colours: no stream of a program is a terminal. */
registerPython(
  'argparse',
  `import os as _os, re as _re, sys as _sys\n${[HELP, USAGE, TEXTS, ACTIONS, COMMANDS, CONTAINERS, PARSER, READING, WORDS, VALUES].join('')}`,
);
