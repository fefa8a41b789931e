import {SECOND} from '../../../model/clock.ts';
import {EPOCH} from '../../modules/clock-readers.ts';
import {native} from '../../objects/natives.ts';
import {vm} from '../../run/vm.ts';

const now = () => BigInt(EPOCH) * BigInt(SECOND) + BigInt(vm.machine.time);

/** What the program's clock says, in nanoseconds. To look at it so is no reading of it. */
export const MOMENT = native('_moment', '', () => now());

/** When the files and folders of the disk change, and the modes they have. */
export const CHANGES = `
# When each was last changed, in nanoseconds of the program's clock: None where that hangs on a buffer. What is not here was there before the
# program began. A mode is here if it is not the usual one.
changed, modes = {}, {TEMP: 0o1777}
# When anything else about each changed, if that was later: its name, or what it says of the time itself.
noted = {}
# How much streams have written since they were last flushed: so much may have gone out by itself.
unflushed, BUFFER = {}, 8192
START = _moment()

def wrote(at, size):
    unflushed[at] = unflushed.get(at, 0) + size
    touched(at)

def _out(at, at_once):
    if at in nodes and changed.get(at) != _moment():
        changed[at] = _moment() if at_once else None
        noted.pop(at, None)

def touched(at):
    changed[at] = _moment()
    noted.pop(at, None)

def made(at, data):
    nodes[at] = data
    touched(at)
    touched(_path.dirname(at))

def gone(at):
    del nodes[at]
    for each in changed, noted, modes:
        each.pop(at, None)
    touched(_path.dirname(at))

def known(moment):
    if moment is None:
        _refuse("when a file was written whose stream held back much, or was never closed,", "write to it in a with block")
    return moment

def mtime(at):
    is_folder(at) or settled(at)
    return known(changed.get(at, START))

def dated(at, moment): changed[at], noted[at] = moment, _moment()

def alike(src, dst, also_time=False):
    old, new = full(src), full(dst)
    if mode(old) != mode(new):
        modes[new] = mode(old)
    if also_time:
        dated(new, mtime(old))

def mode(at): return modes.get(at, 0o755 if is_folder(at) or is_socket(at) else 0o644)
`;
