/** The line that shows what a program takes, broken where a terminal of 80 columns ends. */
export const USAGE = `
_WIDTH = 78

def _metavar(action, default):
    if action.metavar is not None:
        return action.metavar
    return "{" + ",".join(map(str, action.choices)) + "}" if action.choices is not None else default

def _shown(action, default):
    """What stands for the values of an argument."""
    found = _metavar(action, default)
    first, *others = found if isinstance(found, tuple) else (found,)
    other = others[0] if others else first
    if isinstance(action.nargs, int):
        return " ".join(found if isinstance(found, tuple) else [found] * action.nargs)
    if action.nargs == ZERO_OR_MORE:
        return f"[{first} [{other} ...]]" if others else f"[{first} ...]"
    return {None: first, OPTIONAL: f"[{first}]", ONE_OR_MORE: f"{first} [{other} ...]", REMAINDER: "...",
            PARSER: f"{first} ..."}[action.nargs]

def _part(action, in_group, needed):
    if not action.option_strings:
        part = _shown(action, action.dest)
        return part[1:-1] if in_group and part[0] == "[" and part[-1] == "]" else part
    part = action.format_usage()
    if action.nargs != 0:
        part = f"{part} {_shown(action, action.dest.upper())}"
    return part if action.required or needed or in_group else f"[{part}]"

def _clustered(actions, groups):
    """The actions one by one, or those of a group where its first stands; and whether one of them is required."""
    group_of = {action: group for group in groups for action in group.actions}
    left = dict.fromkeys(action for action in actions if action.help is not SUPPRESS)
    while left:
        first = next(iter(left))
        group = group_of.get(first)
        cluster = [first] if group is None else [each for each in group.actions if each in left]
        for each in cluster:
            del left[each]
        yield cluster, group is not None and group.required

def _parts(actions, groups):
    parts = []
    for cluster, needed in _clustered(actions, groups):
        found = [_part(each, len(cluster) > 1, needed) for each in cluster]
        if len(found) > 1:
            found = [f"{each} |" for each in found[:-1]] + found[-1:]
            found[0] = ("(" if needed else "[") + found[0]
            found[-1] += ")" if needed else "]"
        parts += found
    return parts

def _lines(parts, indent, used):
    lines, line, length = [], [], used
    for part in parts:
        if length + 1 + len(part) > _WIDTH and line:
            lines.append(line)
            line, length = [], len(indent) - 1
        line.append(part)
        length += len(part) + 1
    return [indent + " ".join(each) for each in (*lines, line) if each]

def _usage(prog, actions, groups):
    options = _parts([each for each in actions if each.option_strings], groups)
    others = _parts([each for each in actions if not each.option_strings], groups)
    usage = " ".join(["usage:", prog, *options, *others])
    if len(usage) <= _WIDTH:
        return usage + "\\n"
    if len("usage: " + prog) <= 0.75 * _WIDTH:
        indent = " " * len(f"usage: {prog} ")
        first, second = (options, others) if options else (others, [])
        lines = _lines([prog, *first], indent, len("usage: ") - 1)
        lines[0] = "usage: " + lines[0][len(indent):]
        return "\\n".join(lines + _lines(second, indent, len(indent) - 1)) + "\\n"
    indent = " " * len("usage: ")
    lines = _lines(options + others, indent, len(indent) - 1)
    if len(lines) > 1:
        lines = _lines(options, indent, len(indent) - 1) + _lines(others, indent, len(indent) - 1)
    return "\\n".join(["usage: " + prog, *lines]) + "\\n"
`;
