import {typeError} from '../objects/errors.ts';
import {registerMaker} from '../objects/instances.ts';
import {INT_DIGITS} from '../run/vm.ts';
import {namedItems} from './named-items.ts';

/** What `python3 program.py` is told beside the program: nothing but that texts have the same hashes in every run. */
export const FLAGS = namedItems(
  'flags',
  {
    debug: 0,
    inspect: 0,
    interactive: 0,
    optimize: 0,
    dont_write_bytecode: 0,
    no_user_site: 0,
    no_site: 0,
    ignore_environment: 0,
    verbose: 0,
    bytes_warning: 0,
    quiet: 0,
    hash_randomization: 0,
    isolated: 0,
    dev_mode: false,
    utf8_mode: 0,
    warn_default_encoding: 0,
    safe_path: false,
    int_max_str_digits: INT_DIGITS,
  },
  {gil: 1, thread_inherit_context: 0, context_aware_warnings: 0},
);

registerMaker(FLAGS.cls, () => {
  throw typeError("cannot create 'sys.flags' instances");
});
