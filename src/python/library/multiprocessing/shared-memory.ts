import {native} from '../../objects/natives.ts';
import type {Value} from '../../objects/types.ts';
import {asIndex} from '../../operations/conversion.ts';
import {truth} from '../../operations/truth.ts';
import {createBlock, openBlock, trackBlock, unlinkBlock} from '../../processes/shared/memory.ts';
import {EXPORTS} from '../exports.ts';
import {registerPython} from '../register.ts';
import {SHAREABLE_LIST} from './shareable-list.ts';

const NATIVES: readonly [string, Value][] = [
  [
    '_create',
    native('_create', 'name, size', (name, size) =>
      createBlock(name as string, asIndex(size as Value)),
    ),
  ],
  ['_open', native('_open', 'name', name => openBlock(name as string))],
  ['_unlink', native('_unlink', 'name', name => unlinkBlock(name as string))],
  [
    '_track',
    native('_track', 'name, tracked', (name, tracked) =>
      trackBlock(name as string, truth(tracked as Value)),
    ),
  ],
];

/** Memory that processes share, found by its name. Every object maps it on its own: views of one keep only that one open. */
registerPython(
  'multiprocessing.shared_memory',
  `
from functools import partial
import secrets, struct, types

__all__ = ["SharedMemory", "ShareableList"]

class mmap:
    __module__ = "mmap"

class SharedMemory:
    _name = _mapped = _buf = None
    _track = True
    def __init__(self, name=None, create=False, size=0, *, track=True):
        if not size >= 0:
            raise ValueError("'size' must be a positive integer")
        if create and size == 0:
            raise ValueError("'size' must be a positive number different from zero")
        if name is None and not create:
            raise ValueError("'name' can only be None if create=True")
        self._track = track
        self._name = "/psm_" + secrets.token_hex(4) if name is None else "/" + name
        if create:
            _create(self._name, size)
        self._mapped = _open(self._name)
        if track:
            _track(self._name, True)
        self._size = len(self._mapped)
        self._buf = _export(self._mapped, mmap())
    def __reduce__(self):
        return self.__class__, (self.name, False, self.size)
    def __repr__(self):
        return f"{self.__class__.__name__}({self.name!r}, size={self.size})"
    @property
    def buf(self):
        return self._buf
    @property
    def name(self):
        return self._name[1:] if self._name.startswith("/") else self._name
    @property
    def size(self):
        return self._size
    def close(self):
        if self._buf is not None:
            self._buf.release()
            self._buf = None
        if self._mapped is not None:
            if _is_exported(self._mapped):
                raise BufferError("cannot close exported pointers exist")
            self._mapped = None
    def unlink(self):
        if self._name:
            _unlink(self._name)
            if self._track:
                _track(self._name, False)
${SHAREABLE_LIST}`,
  [...NATIVES, ...EXPORTS],
);
