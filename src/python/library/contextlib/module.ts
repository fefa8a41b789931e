import {registerPython} from '../register.ts';
import {DECORATED_GENERATORS} from './decorated-generators.ts';
import {EXIT_STACKS} from './exit-stacks.ts';
import {MANAGERS} from './managers.ts';

const IMPORTS = 'import abc, functools, os as _os, sys\n';

registerPython('contextlib', IMPORTS + MANAGERS + DECORATED_GENERATORS + EXIT_STACKS);
