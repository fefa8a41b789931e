import {typeError} from '../objects/errors.ts';
import {PyModule} from '../objects/functions.ts';
import {registerMaker} from '../objects/instances.ts';
import {native} from '../objects/natives.ts';
import {typeName} from '../objects/type-of.ts';
import {
  asyncGeneratorType,
  builtinType,
  coroutineType,
  Ellipsis,
  functionType,
  generatorType,
  moduleType,
  NoneType,
  NotImplemented,
  type PyType,
  type Value,
} from '../objects/types.ts';
import {asString} from '../operations/conversion.ts';
import {asendType, athrowType} from '../run/async-generator-requests.ts';
import {coroutineWrapperType} from '../run/drivers.ts';
import {refuse} from '../run/refusals.ts';
import {itemsType, keysType, valuesType} from './dicts.ts';

/**
 * Classes whose objects no call makes, or only one that nobody needs. A class statement calls them too, where it is told to
 * derive from what is no class: `class A(function): ...`.
 */

for (const cls of [
  coroutineType,
  generatorType,
  asyncGeneratorType,
  asendType,
  athrowType,
  builtinType,
  coroutineWrapperType,
  keysType,
  valuesType,
  itemsType,
]) {
  registerMaker(cls, () => {
    throw typeError(`cannot create '${cls.name}' instances`);
  });
}

/** The one object of a class. */
function single(cls: PyType, name: string, value: Value): void {
  registerMaker(cls, (_cls, args, keywords) => {
    if (args.length > 0 || keywords?.size) throw typeError(`${name} takes no arguments`);
    return value;
  });
}

single(NoneType, 'NoneType', null);
single(NotImplemented.cls, 'NotImplementedType', NotImplemented);
single(Ellipsis.cls, 'EllipsisType', Ellipsis);

registerMaker(functionType, (_cls, args, keywords) => {
  const code = args[0] ?? keywords?.get('code');
  if (code === undefined) throw typeError("function() missing required argument 'code' (pos 1)");
  if (typeName(code) !== 'code')
    throw typeError(`function() argument 'code' must be code, not ${typeName(code)}`);
  return refuse('to make a function of a code object is not modelled', 'define it with "def"');
});

const makeModule = native('module', 'name, doc=', (name, doc) => {
  const text = asString(name as Value, "module() argument 'name' must be str");
  const made = new PyModule(text);
  made.dict.set('__name__', name as Value).set('__doc__', doc ?? null);
  return made;
});
registerMaker(moduleType, (_cls, args, keywords) => makeModule.call(args, keywords));
