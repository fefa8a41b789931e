import {CHILDREN} from '../../modules/children.ts';
import {registerPython} from '../register.ts';
import {PIPES} from './pipes.ts';
import {TEXT_PIPES} from './text-pipes.ts';

/** Files of processes, and what the Python of a child finds as its `sys.stdin`. */
registerPython(
  '_children',
  `
from io import UnsupportedOperation, _IOBase
${PIPES}
${TEXT_PIPES}
def stdin(file):
    made = TextIOWrapper(BufferedReader(file, "<stdin>"), "utf-8", "strict", False, "\\n")
    made.mode = "r"
    return made
`,
  CHILDREN,
);
