import {HAS} from '../has-method.ts';
import {registerPython} from '../register.ts';
import {DECORATED_GENERATORS} from './decorated-generators.ts';
import {EXIT_STACKS} from './exit-stacks.ts';
import {MANAGERS} from './managers.ts';

const IMPORTS = `
import abc, functools, os as _os, sys
from collections import deque as _deque
from types import GenericAlias, MethodType as _MethodType
`;

registerPython('contextlib', IMPORTS + MANAGERS + DECORATED_GENERATORS + EXIT_STACKS, [
  ['_has', HAS],
]);
