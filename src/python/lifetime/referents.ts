import {EventLoop} from '../../model/asyncio/base-events.ts';
import {AsyncioCoroutine} from '../../model/asyncio/coroutines.ts';
import {PyClassMethod, PyProperty, PyStaticMethod, PySuper} from '../objects/descriptors.ts';
import {PyDict} from '../objects/dict.ts';
import {PyException} from '../objects/exceptions.ts';
import {Cell, PyFunction, PyMethod, PyModule, PyNative} from '../objects/functions.ts';
import {PyPartial} from '../objects/partials.ts';
import {PySet} from '../objects/set.ts';
import {PyTraceback} from '../objects/traceback-objects.ts';
import {type Attributes, PyObject, PyType} from '../objects/types.ts';
import {PyIterator, PyList, PySlice, PyTuple} from '../objects/values.ts';
import {isSlotKey, slotName} from '../operations/slot-names.ts';
import {Frame} from '../run/frames.ts';
import {vm} from '../run/vm.ts';
import {slotsInOrder} from './frame-slots.ts';
import {asKept} from './shared-keys.ts';

/** A value of the model, or anything else that says itself what it keeps alive. */
interface Holder {
  referents(): readonly unknown[];
}

/** In which order the values of an object's `__dict__` are told. */
type Order = (attrs: Attributes, holder: PyObject) => Iterable<unknown>;

/** What an object keeps alive. */
export function referents(holder: object): readonly unknown[] {
  return held(holder, attrs => attrs.values());
}

/** The same in the order in which CPython lets go of it when the object is freed. */
export function lettingGo(holder: object): readonly unknown[] {
  return held(holder, asKept);
}

function held(holder: object, order: Order): readonly unknown[] {
  // What a loop has yet to do is looked at anyway, as its handles: those are made anew whenever somebody asks.
  if (holder instanceof EventLoop) return [...attached(holder, order)];
  // Most are one of these.
  if (holder.constructor === PyObject) return [...attributes(holder as PyObject, order)];
  if (holder instanceof Frame) return ofFrame(holder);
  if (holder instanceof AsyncioCoroutine && !holder.finished)
    return [...holder.referents(), ...vm.weak.argumentsOf(holder)];
  if ('referents' in holder) return [...(holder as Holder).referents(), ...attached(holder, order)];
  if (holder instanceof PyFunction) return ofFunction(holder, order);
  if (holder instanceof PyPartial) return [...contents(holder), ...attributes(holder, order)];
  if (holder instanceof PyObject) return [...attributes(holder, order), ...contents(holder)];
  return [...attached(holder, order)];
}

/** What the program has attached to an object of the model, or to one that says itself what it holds. */
function attached(holder: object, order: Order): Iterable<unknown> {
  const {host} = holder as {host?: unknown};
  const own = holder instanceof PyObject ? holder : host;
  return own instanceof PyObject && own.attrs ? order(own.attrs, own) : [];
}

/** Slots come first, those of the class before those of its bases, and then its dict. */
function attributes(holder: PyObject, order: Order): Iterable<unknown> {
  const {attrs, cls} = holder;
  if (!attrs) return [];
  const slots = [...attrs.keys()].filter(isSlotKey);
  if (slots.length === 0) return order(attrs, holder);
  const depth = (key: string) => cls.mro.findIndex(base => base.dict.has(slotName(key)));
  slots.sort((a, b) => depth(a) - depth(b) || (a < b ? -1 : 1));
  const others = new Map([...attrs].filter(([key]) => !isSlotKey(key)));
  return [...slots.map(key => attrs.get(key)), ...order(others, holder)];
}

function contents(holder: PyObject): readonly unknown[] {
  if (holder instanceof PyList || holder instanceof PyTuple) return [...holder.items].reverse();
  if (holder instanceof PyIterator) return holder.held;
  if (holder instanceof PyDict)
    return [...holder.entries()].flatMap(each => [each.key, each.value]);
  if (holder instanceof PySet) return holder.values();
  if (holder instanceof Cell) return [holder.value];
  if (holder instanceof PyMethod) return [holder.self, holder.func];
  if (holder instanceof PyPartial) {
    return [holder.func, ...holder.args.toReversed(), holder.keywords];
  }
  if (holder instanceof PyProperty) return [holder.getter, holder.setter, holder.deleter];
  if (holder instanceof PyStaticMethod || holder instanceof PyClassMethod) return [holder.func];
  if (holder instanceof PySuper) return [holder.self];
  if (holder instanceof PySlice) return holder.parts;
  if (holder instanceof PyException) return ofException(holder);
  if (holder instanceof PyTraceback) return framesOf(holder.entry);
  return ofCode(holder);
}

function ofFunction(holder: PyFunction, order: Order): readonly unknown[] {
  const {defaults, keywordDefaults} = holder;
  const given = [...defaults.toReversed(), ...(keywordDefaults?.values() ?? [])];
  return [...given, ...attributes(holder, order), ...sharedBy(holder)];
}

/** Of the names that a function shares with those around it, the last of the alphabet goes first. */
function sharedBy({code, closure}: PyFunction): readonly unknown[] {
  if (closure.length < 2) return closure;
  const names = new Map(closure.map((cell, at) => [cell, code.freeNames[at] ?? '']));
  return closure.toSorted((a, b) => ((names.get(a) ?? '') > (names.get(b) ?? '') ? -1 : 1));
}

function ofCode(holder: PyObject): readonly unknown[] {
  // The modules' own names are looked at anyway; what is built in holds nothing of the program.
  if (!(holder instanceof PyType) || holder.native) return [];
  // The order of its bases begins with the class itself: it goes in a circle.
  return [...holder.dict.values(), ...holder.mro];
}

/** In the order in which CPython lets them go. */
export function ofFrame(frame: Frame): readonly unknown[] {
  const {held, inner, handling, names, returned, stack} = frame;
  const locals = inSlots(frame).toReversed();
  // CPython's `f_back`: a frame that outlives its call keeps those it was called from.
  const caller = frame.code.kind === 'function' ? frame.back : frame.caller;
  return [
    ...(stack ?? []),
    ...(held ?? []),
    returned,
    inner,
    handling,
    ...locals,
    ...(names?.values() ?? []),
    caller,
  ];
}

function inSlots({code, locals}: Frame): readonly unknown[] {
  const {star, keywordOnly} = code.params;
  const isPlain = code.cells.length + code.free.length === 0;
  if (isPlain && (star < 0 || keywordOnly.length === 0)) return locals;
  // In a thread there may be more, for what comprehensions have made so far.
  return [...slotsInOrder(code).map(slot => locals[slot]), ...locals.slice(code.slots)];
}

/** A line of a traceback lets go of the next, which is further in, before it lets go of its own frame. */
function ofException(raised: PyException): readonly unknown[] {
  const {args, cause, context, library, traceback} = raised;
  return [...args.toReversed(), ...library, ...framesOf(traceback).reverse(), cause, context];
}

function framesOf(traceback: PyException['traceback']): Frame[] {
  const frames: Frame[] = [];
  for (let entry = traceback; entry !== null; entry = entry.next) frames.push(entry.frame);
  return frames;
}

/** Whether it can keep anything alive at all. */
export function isHolder(value: unknown): value is object {
  return (
    typeof value === 'object' &&
    value !== null &&
    !(value instanceof PyNative || value instanceof PyModule)
  );
}
