import {collect} from '../lifetime/collection.ts';
import {reachable, roots} from '../lifetime/reachable.ts';
import {functions, methods} from '../objects/natives.ts';
import {OTHERS, Others, refuseOthers} from '../objects/other-objects.ts';
import {nativeType, PyObject, PyType, type Value} from '../objects/types.ts';
import {PyIterator} from '../objects/values.ts';
import {overItems} from '../operations/iteration.ts';
import {refuse} from '../run/refusals.ts';
import {vm} from '../run/vm.ts';
import {registerRepr} from '../text/repr.ts';
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

registerRepr(Others, refuseOthers);
for (const name of ['__getattr__', '__eq__', '__hash__', '__bool__'])
  methods(OTHERS.cls, {[name]: ['*args', refuseOthers]});

const objectsType = nativeType('list');
methods(objectsType, {
  __iter__: ['', () => new PyIterator(overItems([OTHERS, ...files()]))],
});
for (const name of ['__len__', '__getitem__', '__contains__', '__repr__', '__eq__', '__bool__'])
  methods(objectsType, {[name]: ['*args', refuseOthers]});

/** Those that the program can get at, and the standard streams. */
function* files(): Generator<Value> {
  const known = new Set<Value>(STREAMS.map(name => vm.modules.get('sys')?.dict.get(name) ?? null));
  yield* [...known].filter(each => each !== null);
  const cls = vm.modules.get('io')?.dict.get('_IOBase');
  if (!(cls instanceof PyType)) return;
  for (const each of reachable(roots()) ?? []) {
    if (each instanceof PyObject && each.cls.isSubclass(cls)) yield each;
  }
}

const STREAMS = ['stdin', 'stdout', 'stderr'];

registerModule('gc', () =>
  functions({
    collect: [
      'generation=',
      () => {
        collect();
        return COUNT;
      },
    ],
    get_objects: [
      'generation=',
      generation =>
        generation == null
          ? new PyObject(objectsType)
          : refuse('a generation of gc.get_objects() is not modelled', 'ask for all of them'),
    ],
    disable: ['', () => null],
    enable: ['', () => null],
  }),
);
