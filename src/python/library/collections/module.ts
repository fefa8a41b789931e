import {defaultdictType} from '../../modules/defaultdict.ts';
import {dequeType} from '../../objects/deque.ts';
import '../../modules/deque.ts';
import '../../modules/deque-operators.ts';
import '../../modules/deque-search.ts';
import {native} from '../../objects/natives.ts';
import {KEYWORDS} from '../../parse/tokens.ts';
import {evaluated} from '../generated.ts';
import {registerPython} from '../register.ts';
import {COUNTER} from './counter.ts';
import {NAMED_TUPLE} from './named-tuple.ts';
import {ORDERED_DICT} from './ordered-dict.ts';
import {USER_CLASSES} from './user-classes.ts';

registerPython(
  'collections',
  `
from itertools import chain as _chain, repeat as _repeat, starmap as _starmap
from collections.abc import Mapping as _Mapping, MutableMapping as _MutableMapping, MutableSequence as _MutableSequence

${ORDERED_DICT}
${COUNTER}
${USER_CLASSES}
${NAMED_TUPLE}
`,
  [
    ['deque', dequeType],
    ['_generated', evaluated('__new__')],
    ['defaultdict', defaultdictType],
    ['_iskeyword', native('iskeyword', 'name, /', name => KEYWORDS.has(name as string))],
  ],
);
