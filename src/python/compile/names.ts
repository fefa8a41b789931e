import {error} from '../objects/errors.ts';
import type {Cell} from '../objects/functions.ts';
import type {Value} from '../objects/types.ts';
import type {Frame} from '../run/frames.ts';
import {undefinedNameError} from '../run/suggestions.ts';
import {vm} from '../run/vm.ts';
import type {CompiledExpr} from './code.ts';
import type {Context} from './context.ts';
import {refuseTaken} from './taken-names.ts';

/** Loads a name. */
export function loadName(context: Context, id: string, at: number): CompiledExpr {
  if (id === '__class__' && context.className !== '' && context.scope.isFunction) {
    return {suspends: false, run: frame => frame.classCell?.value ?? null};
  }
  const name = context.mangle(id);
  const place = context.find(name);
  const parameter = context.typeParam(id);
  if (parameter !== undefined) return {suspends: false, run: () => parameter};
  switch (place.kind) {
    case 'local': {
      const {slot} = place;
      return {
        suspends: false,
        run: frame => {
          const value = frame.locals[slot];
          return value === undefined ? unbound(frame, at, name) : value;
        },
      };
    }
    case 'cell': {
      const {slot} = place;
      return {
        suspends: false,
        run: frame => {
          const {value} = frame.locals[slot] as Cell;
          return value === undefined ? unboundCell(frame, slot, at, name) : value;
        },
      };
    }
    case 'global':
      return {
        suspends: false,
        run: frame => {
          let value = frame.globals.get(name);
          if (value === undefined) value = vm.builtins.get(name);
          return value === undefined ? undefinedName(frame, at, name) : value;
        },
      };
    case 'names': {
      const {slot} = place;
      return {
        suspends: false,
        run: frame => {
          let value = frame.names?.get(name);
          if (value === undefined && slot !== null) value = (frame.locals[slot] as Cell).value;
          if (value === undefined) value = frame.globals.get(name);
          if (value === undefined) value = vm.builtins.get(name);
          return value === undefined ? undefinedName(frame, at, name) : value;
        },
      };
    }
  }
}

function unbound(frame: Frame, at: number, name: string): never {
  frame.at = at;
  const text = `cannot access local variable '${name}' where it is not associated with a value`;
  throw error('UnboundLocalError', text);
}

function unboundCell(frame: Frame, slot: number, at: number, name: string): never {
  if (!frame.code.free.includes(slot)) return unbound(frame, at, name);
  frame.at = at;
  const text = `cannot access free variable '${name}' where it is not associated with a value in enclosing scope`;
  throw error('NameError', text);
}

function undefinedName(frame: Frame, at: number, name: string): never {
  frame.at = at;
  refuseTaken(frame.globals, name);
  throw undefinedNameError(error('NameError', `name '${name}' is not defined`), name);
}

/** What a name stands for, if it does: no error if not. */
export function peekName(context: Context, id: string): (frame: Frame) => Value | undefined {
  const name = context.mangle(id);
  const place = context.find(name);
  switch (place.kind) {
    case 'local':
      return frame => frame.locals[place.slot];
    case 'cell':
      return frame => (frame.locals[place.slot] as Cell).value;
    case 'global':
      return frame => frame.globals.get(name);
    case 'names':
      return frame => (frame.names ?? frame.globals).get(name);
  }
}

/** Gives a name, wherever a frame keeps it, a value. */
export type Store = (frame: Frame, value: Value) => void;

/** With `at`, who keeps the names of a class body may raise there. */
export function storeName(context: Context, id: string, at: number | null = null): Store {
  const name = context.mangle(id);
  const place = context.find(name);
  switch (place.kind) {
    case 'local': {
      const {slot} = place;
      return (frame, value) => {
        frame.locals[slot] = value;
      };
    }
    case 'cell': {
      const {slot} = place;
      return (frame, value) => {
        (frame.locals[slot] as Cell).value = value;
      };
    }
    case 'global':
      return (frame, value) => {
        frame.globals.set(name, value);
      };
    case 'names':
      return (frame, value) => {
        if (at !== null) frame.at = at;
        (frame.names ?? frame.globals).set(name, value);
      };
  }
}

export function deleteName(context: Context, id: string, at: number): (frame: Frame) => void {
  const name = context.mangle(id);
  const place = context.find(name);
  switch (place.kind) {
    case 'local': {
      const {slot} = place;
      return frame => {
        if (frame.locals[slot] === undefined) unbound(frame, at, name);
        frame.locals[slot] = undefined;
      };
    }
    case 'cell': {
      const {slot} = place;
      return frame => {
        const cell = frame.locals[slot] as Cell;
        if (cell.value === undefined) unboundCell(frame, slot, at, name);
        cell.value = undefined;
      };
    }
    default:
      return frame => {
        const names = place.kind === 'names' ? (frame.names ?? frame.globals) : frame.globals;
        if (!names.delete(name)) undefinedName(frame, at, name);
      };
  }
}
