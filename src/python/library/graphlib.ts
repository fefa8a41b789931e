import {registerPython} from './register.ts';

registerPython(
  'graphlib',
  `
from types import GenericAlias as _GenericAlias

_PASSED_OUT, _DONE = -1, -2

class CycleError(ValueError):
    pass

class _Node:
    __slots__ = "node", "waits_for", "successors"
    def __init__(self, node):
        self.node = node
        # How many are to be done before it; below that, how far it is itself.
        self.waits_for = 0
        self.successors = []

class TopologicalSorter:
    def __init__(self, graph=None):
        self._nodes = {}
        self._ready = None
        self._passed_out = self._finished = 0
        if graph is not None:
            for node, predecessors in graph.items():
                self.add(node, *predecessors)
    def _known(self, node):
        if node not in self._nodes:
            self._nodes[node] = _Node(node)
        return self._nodes[node]
    def add(self, node, *predecessors):
        if self._ready is not None:
            raise ValueError("Nodes cannot be added after a call to prepare()")
        known = self._known(node)
        known.waits_for += len(predecessors)
        for each in predecessors:
            self._known(each).successors.append(node)
    def prepare(self):
        if self._passed_out:
            raise ValueError("cannot prepare() after starting iteration")
        if self._ready is None:
            self._ready = [each.node for each in self._nodes.values() if each.waits_for == 0]
        cycle = self._cycle()
        if cycle:
            raise CycleError("nodes are in a cycle", cycle)
    def _check_prepared(self):
        if self._ready is None:
            raise ValueError("prepare() must be called first")
    def get_ready(self):
        self._check_prepared()
        found = tuple(self._ready)
        for node in found:
            self._nodes[node].waits_for = _PASSED_OUT
        self._ready.clear()
        self._passed_out += len(found)
        return found
    def is_active(self):
        self._check_prepared()
        return self._finished < self._passed_out or bool(self._ready)
    def __bool__(self):
        return self.is_active()
    def done(self, *nodes):
        self._check_prepared()
        for node in nodes:
            if node not in self._nodes:
                raise ValueError(f"node {node!r} was not added using add()")
            known = self._nodes[node]
            if known.waits_for == _DONE:
                raise ValueError(f"node {node!r} was already marked done")
            if known.waits_for != _PASSED_OUT:
                raise ValueError(f"node {node!r} was not passed out by get_ready()" if known.waits_for < 0 else f"node {node!r} was not passed out (still not ready)")
            known.waits_for = _DONE
            for each in known.successors:
                successor = self._nodes[each]
                successor.waits_for -= 1
                if successor.waits_for == 0:
                    self._ready.append(each)
            self._finished += 1
    # Depth first; a node that is met while its successors are looked at closes a cycle.
    def _cycle(self):
        seen = set()
        for start in self._nodes:
            if start in seen:
                continue
            seen.add(start)
            path, places, open = [start], {start: 0}, [iter(self._nodes[start].successors)]
            while path:
                for node in open[-1]:
                    if node in places:
                        return path[places[node]:] + [node]
                    if node not in seen:
                        seen.add(node)
                        places[node] = len(path)
                        path.append(node)
                        open.append(iter(self._nodes[node].successors))
                        break
                else:
                    del places[path.pop()]
                    open.pop()
        return None
    def static_order(self):
        self.prepare()
        while self.is_active():
            group = self.get_ready()
            yield from group
            self.done(*group)
    __class_getitem__ = classmethod(_GenericAlias)
`,
);
