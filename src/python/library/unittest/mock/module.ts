import {isModelled, isOurs, loadModule} from '../../../modules/registry.ts';
import {instead, STDLIB_NAMES} from '../../../modules/stdlib-names.ts';
import {native} from '../../../objects/natives.ts';
import {typeOf} from '../../../objects/type-of.ts';
import {PyType} from '../../../objects/types.ts';
import {refuse, refuseKnown} from '../../../run/refusals.ts';
import {registerPython} from '../../register.ts';
import {ASSERTIONS} from './assertions.ts';
import {ASYNC_MOCK} from './async-mock.ts';
import {ATTRIBUTES} from './attributes.ts';
import {AUTOSPEC} from './autospec.ts';
import {CALLABLE} from './callable.ts';
import {CALLS} from './calls.ts';
import {MAGICS} from './magics.ts';
import {NAMES} from './names.ts';
import {NON_CALLABLE} from './non-callable.ts';
import {PARTS} from './parts.ts';
import {PATCH} from './patch.ts';
import {PATCHER} from './patcher.ts';

/** A module by its name, for `patch("module.name")`; None if it is none. */
const LOAD = native('_load', 'name', given => {
  const name = given as string;
  const [top = name] = name.split('.');
  if (name === top && !isModelled(name) && STDLIB_NAMES.has(name)) {
    refuse(`the module "${name}" is not modelled`, instead(top));
  }
  return isOurs(name) ? null : loadModule(name);
});

/** What is to be replaced is not there: CPython may have it. */
const REFUSE_KNOWN = native('_refuse_known', 'target, name', (target = null, name) => {
  refuseKnown(target, target instanceof PyType ? target : typeOf(target), name as string);
  return null;
});

/** `unittest.mock`, without the mocks of files and of threads, and without `seal`. */
registerPython(
  'unittest.mock',
  `
${NAMES}
${PARTS}
${NON_CALLABLE}
${ATTRIBUTES}
${ASSERTIONS}
${CALLABLE}
${PATCHER}
${PATCH}
${MAGICS}
${ASYNC_MOCK}
${CALLS}
${AUTOSPEC}
`,
  [
    ['_load', LOAD],
    ['_refuse_known', REFUSE_KNOWN],
  ],
);
