import {registerPython} from '../register.ts';
import {ASSERTIONS} from './assertions.ts';
import {CONTEXTS} from './contexts.ts';
import {DIFFERENCES} from './differences.ts';
import {IS_OF_PROGRAM} from './frames.ts';
import {OTHER_CASES} from './other-cases.ts';
import {OUTCOME} from './outcome.ts';
import {RELATIONS} from './relations.ts';
import {RUNNING} from './running.ts';
import {SKIPPING} from './skipping.ts';
import {TEXTS} from './texts.ts';

/** `unittest/case.py`. */
registerPython(
  'unittest.case',
  [
    OUTCOME,
    SKIPPING,
    CONTEXTS,
    RUNNING,
    ASSERTIONS,
    DIFFERENCES,
    RELATIONS,
    TEXTS,
    OTHER_CASES,
  ].join(''),
  [['_is_of_program', IS_OF_PROGRAM]],
);
