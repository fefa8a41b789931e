import {pythonFunctions} from '../../objects/natives.ts';
import type {Value} from '../../objects/types.ts';
import {registerModule} from '../registry.ts';
import {Literals} from './literals.ts';
import {malformedValue} from './malformed.ts';
import {parsedLiteral} from './parsed.ts';

/** Only what reads literals: there are no nodes. */
registerModule('ast', () =>
  pythonFunctions({
    literal_eval: [
      'node_or_string',
      given => (typeof given === 'string' ? literalOf(given) : malformedValue(given as Value)),
    ],
  }),
);

function literalOf(text: string): Value {
  const {source, node} = parsedLiteral(text);
  return new Literals(source).value(node);
}
