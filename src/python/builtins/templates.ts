import {typeError, valueError} from '../objects/errors.ts';
import {registerMaker} from '../objects/instances.ts';
import {type Maybe, members, methods, native, properties} from '../objects/natives.ts';
import {
  interpolationType,
  PyInterpolation,
  PyTemplate,
  templateType,
} from '../objects/templates.ts';
import {typeName} from '../objects/type-of.ts';
import type {Value} from '../objects/types.ts';
import {PyIterator, PyTuple} from '../objects/values.ts';
import {type Conversion, isConversion} from '../text/conversions.ts';
import {registerRepr, repr} from '../text/repr.ts';
import {iteratorTypeOf} from './iterator-classes.ts';

const template = (value: unknown) => value as PyTemplate;
const interpolation = (value: unknown) => value as PyInterpolation;

registerRepr(
  PyTemplate,
  ({strings, interpolations}) =>
    `Template(strings=${repr(strings)}, interpolations=${repr(interpolations)})`,
);
registerRepr(PyInterpolation, value => {
  const {expression, conversion, formatSpec} = value;
  return `Interpolation(${[value.value, expression, conversion, formatSpec].map(repr).join(', ')})`;
});

registerMaker(templateType, (_cls, args, keywords) => {
  if (keywords !== null && keywords.size > 0)
    throw typeError('Template.__new__ only accepts *args arguments');
  return new PyTemplate(args.map(checkedPart));
});

function checkedPart(part: Value): string | PyInterpolation {
  if (typeof part === 'string' || part instanceof PyInterpolation) return part;
  const found = typeName(part);
  throw typeError(
    `Template.__new__ *args need to be of type 'str' or 'Interpolation', got ${found}`,
  );
}

const makeInterpolation = native(
  'Interpolation',
  'value, expression=, conversion=, format_spec=',
  (value, expression, conversion, formatSpec) =>
    new PyInterpolation(
      value as Value,
      text('expression', expression),
      checkedConversion(conversion),
      text('format_spec', formatSpec),
    ),
);
makeInterpolation.isClass = true;
registerMaker(interpolationType, (_cls, args, keywords) => makeInterpolation.call(args, keywords));

function text(name: string, value: Maybe = ''): string {
  if (typeof value === 'string') return value;
  const found = typeName(value as Value);
  throw typeError(`Interpolation() argument '${name}' must be str, not ${found}`);
}

function checkedConversion(value: Maybe = null): Conversion | null {
  if (value === null) return null;
  if (typeof value !== 'string') {
    const found = typeName(value as Value);
    throw typeError(`Interpolation() argument 'conversion' must be str, not ${found}`);
  }
  if (isConversion(value)) return value;
  throw valueError("Interpolation() argument 'conversion' must be one of 's', 'a' or 'r'");
}

members(templateType, {
  strings: self => template(self).strings,
  interpolations: self => template(self).interpolations,
});
properties(templateType, {
  values: self => {
    const {items} = template(self).interpolations;
    return new PyTuple(items.map(each => interpolation(each).value));
  },
});
members(interpolationType, {
  value: self => interpolation(self).value,
  expression: self => interpolation(self).expression,
  conversion: self => interpolation(self).conversion,
  format_spec: self => interpolation(self).formatSpec,
});
interpolationType.dict.set(
  '__match_args__',
  new PyTuple(['value', 'expression', 'conversion', 'format_spec']),
);

const iteratorType = iteratorTypeOf('TemplateIter', 'string.templatelib');

methods(templateType, {
  __iter__: [
    '',
    self => {
      const parts = template(self).parts()[Symbol.iterator]();
      return new PyIterator(() => parts.next().value, iteratorType, [self as Value]);
    },
  ],
  __add__: ['other, /', (self, other) => concatenated(template(self), other as Value)],
});

function concatenated(self: PyTemplate, other: Value): PyTemplate {
  if (other instanceof PyTemplate) return new PyTemplate([...self.parts(), ...other.parts()]);
  const [own, found] = [typeName(self), typeName(other)];
  throw typeError(`can only concatenate ${own} (not "${found}") to ${own}`);
}
