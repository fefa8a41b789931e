import type {Case, Expr, Pattern} from './ast.ts';
import type {Tokens} from './tokens.ts';

const OWN_NAME = 'give each part a name of its own';

/** Refuses the patterns of a `match` that CPython's compiler does. */
export function checkCases(tokens: Tokens, cases: readonly Case[]): void {
  for (const [index, {pattern, guard}] of cases.entries()) {
    namesOf(tokens, pattern);
    if (guard === null && index < cases.length - 1) checkRefutable(tokens, pattern);
  }
}

/** What fits anything leaves nothing to those behind it. */
function checkRefutable(tokens: Tokens, pattern: Pattern): void {
  const open = irrefutable(pattern);
  if (open === null) return;
  const what = open.name === null ? 'wildcard' : `name capture '${open.name}'`;
  tokens.failLate(`${what} makes remaining patterns unreachable`, 'move it behind them', open.from);
}

/** The part of a pattern that fits anything, if it does. */
function irrefutable(pattern: Pattern): Extract<Pattern, {type: 'As'}> | null {
  if (pattern.type === 'Or') return irrefutable(pattern.options.at(-1) as Pattern);
  if (pattern.type !== 'As') return null;
  return pattern.pattern === null ? pattern : irrefutable(pattern.pattern);
}

/** The names that a pattern binds, each of them once. */
function namesOf(tokens: Tokens, pattern: Pattern): Set<string> {
  const names = new Set<string>();
  const add = (name: string | null) => {
    if (name !== null && names.has(name)) {
      tokens.failLate(`multiple assignments to name '${name}' in pattern`, OWN_NAME, pattern.from);
    }
    if (name !== null) names.add(name);
  };
  if (pattern.type === 'Or') return namesOfEach(tokens, pattern.options);
  for (const part of partsOf(tokens, pattern)) for (const name of namesOf(tokens, part)) add(name);
  if (pattern.type === 'As' || pattern.type === 'Star') add(pattern.name);
  if (pattern.type === 'Mapping') add(pattern.rest);
  return names;
}

function namesOfEach(tokens: Tokens, options: readonly Pattern[]): Set<string> {
  const [first = new Set<string>(), ...others] = options.map(option => namesOf(tokens, option));
  for (const option of options.slice(0, -1)) checkRefutable(tokens, option);
  for (const other of others) {
    if (other.size === first.size && [...other].every(name => first.has(name))) continue;
    const found = 'alternative patterns bind different names';
    tokens.failLate(found, 'bind the same names in each of them', (options[0] as Pattern).from);
  }
  return first;
}

function partsOf(tokens: Tokens, pattern: Pattern): readonly Pattern[] {
  switch (pattern.type) {
    case 'As':
      return pattern.pattern === null ? [] : [pattern.pattern];
    case 'Value':
      if (isInterpolated(pattern.value)) refuseText(tokens, 'patterns', pattern.from);
      return [];
    case 'Sequence':
      if (pattern.items.filter(item => item.type === 'Star').length > 1) {
        const found = 'multiple starred names in sequence pattern';
        tokens.failLate(found, 'leave one star', pattern.from);
      }
      return pattern.items;
    case 'Mapping':
      checkKeys(tokens, pattern.keys);
      return pattern.values;
    case 'Class':
      checkAttributes(tokens, pattern);
      return [...pattern.args, ...pattern.keywords.map(([, item]) => item)];
    default:
      return [];
  }
}

function isInterpolated({type}: Expr): boolean {
  return type === 'JoinedStr' || type === 'TemplateStr';
}

function refuseText(tokens: Tokens, what: string, at: number): void {
  const found = `${what} may only match literals and attribute lookups`;
  tokens.failLate(found, 'write the text without the "f" or "t"', at);
}

function checkKeys(tokens: Tokens, keys: readonly Expr[]): void {
  const seen = new Set<string>();
  for (const key of keys) {
    if (isInterpolated(key)) refuseText(tokens, 'mapping pattern keys', key.from);
    if (key.type !== 'Constant') continue;
    const text = tokens.source.text.slice(key.from, key.to);
    if (seen.has(text)) {
      tokens.failLate(
        `mapping pattern checks duplicate key (${text})`,
        'ask once for it',
        key.from,
      );
    }
    seen.add(text);
  }
}

function checkAttributes(tokens: Tokens, pattern: Extract<Pattern, {type: 'Class'}>): void {
  const names = pattern.keywords.map(([name]) => name);
  const twice = names.find((name, at) => names.indexOf(name) !== at);
  if (twice === undefined) return;
  const found = `attribute name repeated in class pattern: ${twice}`;
  tokens.failLate(found, 'ask once for it', pattern.from);
}
