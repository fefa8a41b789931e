import {collect} from '../lifetime/collection.ts';
import {functions, methods} from '../objects/natives.ts';
import {nativeType, PyObject} from '../objects/types.ts';
import {refuse} from '../run/refusals.ts';
import {registerModule} from './registry.ts';

/** How many objects a collection has found: CPython counts its own besides the program's, which nobody can know here. */
const countType = nativeType('int');
const COUNT = new PyObject(countType);
const ASKED =
  'repr str format bool int index hash eq ne lt le gt ge add radd sub rsub mul rmul truediv floordiv mod neg'.split(
    ' ',
  );

for (const name of ASKED) {
  methods(countType, {
    [`__${name}__`]: [
      '*args',
      () => refuse('how many objects gc.collect() has found is not modelled', 'call it alone'),
    ],
  });
}

registerModule('gc', () =>
  functions({
    collect: [
      'generation=',
      () => {
        collect();
        return COUNT;
      },
    ],
    disable: ['', () => null],
    enable: ['', () => null],
  }),
);
