import type {
  Alias,
  Argument,
  Case,
  Clause,
  Expr,
  Handler,
  Param,
  Params,
  Stmt,
  WithItem,
} from './ast.ts';
import {type Token, tokenize} from './lexer.ts';
import {joinStrings, numberLiteral} from './literals.ts';
import {parsePattern} from './parse-patterns.ts';
import {type Source, SourceError} from './source.ts';

const KEYWORDS = new Set([
  'False',
  'None',
  'True',
  'and',
  'as',
  'assert',
  'async',
  'await',
  'break',
  'class',
  'continue',
  'def',
  'del',
  'elif',
  'else',
  'except',
  'finally',
  'for',
  'from',
  'global',
  'if',
  'import',
  'in',
  'is',
  'lambda',
  'nonlocal',
  'not',
  'or',
  'pass',
  'raise',
  'return',
  'try',
  'while',
  'with',
  'yield',
]); // prettier-ignore

const CONSTANTS: ReadonlyMap<string, 'none' | 'true' | 'false'> = new Map([
  ['None', 'none'],
  ['True', 'true'],
  ['False', 'false'],
]);

const AUGMENTED = new Set([
  '+=',
  '-=',
  '*=',
  '/=',
  '//=',
  '%=',
  '@=',
  '&=',
  '|=',
  '^=',
  '>>=',
  '<<=',
  '**=',
]); // prettier-ignore

/** Left-associative operators, loosest first. */
const LEVELS: readonly (readonly string[])[] = [
  ['|'],
  ['^'],
  ['&'],
  ['<<', '>>'],
  ['+', '-'],
  ['*', '/', '//', '%', '@'],
];

const COMPARISONS = new Set(['<', '>', '==', '>=', '<=', '!=', 'in', 'not', 'is']);
const MAX_DEPTH = 250;

/** Parses a whole program. Throws SourceError. */
export function parseProgram(source: Source): Stmt[] {
  return new Parser(source, tokenize(source)).program();
}

/** Recursive descent over the tokens, in the order of Python's own grammar. */
export class Parser {
  public readonly source: Source;
  readonly #tokens: readonly Token[];
  #index = 0;
  #depth = 0;

  public constructor(source: Source, tokens: readonly Token[]) {
    this.source = source;
    this.#tokens = tokens;
  }

  // Tokens ---------------------------------------------------------------

  public get token(): Token {
    return this.#tokens[this.#index] ?? (this.#tokens.at(-1) as Token);
  }

  public get index(): number {
    return this.#index;
  }

  public set index(index: number) {
    this.#index = index;
  }

  get #last(): number {
    return this.#tokens[this.#index - 1]?.to ?? 0;
  }

  public peek(ahead: number): Token {
    return this.#tokens[this.#index + ahead] ?? (this.#tokens.at(-1) as Token);
  }

  public is(text: string): boolean {
    const {token} = this;
    return token.text === text && (token.kind === 'op' || token.kind === 'name');
  }

  #isKind(kind: Token['kind']): boolean {
    return this.token.kind === kind;
  }

  public accept(text: string): boolean {
    if (!this.is(text)) return false;
    this.#index += 1;
    return true;
  }

  public expect(text: string): Token {
    const {token} = this;
    if (!this.is(text)) this.#missing(text);
    this.#index += 1;
    return token;
  }

  public advance(): Token {
    const {token} = this;
    this.#index += 1;
    return token;
  }

  public fail(found: string, remedy: string, at = this.token.from): never {
    throw new SourceError(this.source, at, found, remedy);
  }

  #missing(text: string): never {
    if (text === ':') this.fail("expected ':'", 'end the line that opens a block with a colon');
    this.invalid(`write "${text}" here`);
  }

  public invalid(remedy = 'check the words and signs around this place'): never {
    const {token} = this;
    if (token.kind === 'indent')
      this.fail('unexpected indent', 'remove the spaces before this line');
    const previous = this.#tokens[this.#index - 1];
    if (token.kind === 'name' && !KEYWORDS.has(token.text) && previous?.kind === 'name') {
      const word = previous.text;
      if (word === 'print' || word === 'exec') {
        const found = `Missing parentheses in call to '${word}'. Did you mean ${word}(...)?`;
        this.fail(found, `write ${word}(...)`, previous.from);
      }
    }
    if (token.kind === 'string' && previous?.text === 'print') {
      const found = "Missing parentheses in call to 'print'. Did you mean print(...)?";
      this.fail(found, 'write print(...)', previous.from);
    }
    if (token.kind === 'end' || token.kind === 'newline') {
      this.fail('invalid syntax: the line ends too early', remedy);
    }
    this.fail('invalid syntax', remedy);
  }

  public name(): Token {
    const {token} = this;
    if (token.kind !== 'name' || KEYWORDS.has(token.text)) {
      if (KEYWORDS.has(token.text))
        this.invalid(`choose another name: "${token.text}" is a keyword`);
      this.invalid('write a name here');
    }
    return this.advance();
  }

  #nested<T>(parse: () => T): T {
    this.#depth += 1;
    if (this.#depth > MAX_DEPTH) this.fail('too many nested parts', 'name parts of the program');
    const result = parse();
    this.#depth -= 1;
    return result;
  }

  // Statements -----------------------------------------------------------

  public program(): Stmt[] {
    const body: Stmt[] = [];
    while (this.token.kind !== 'end') {
      if (this.token.kind === 'newline') this.advance();
      else body.push(...this.#statement());
    }
    return body;
  }

  #statement(): Stmt[] {
    return this.#nested(() => this.#compound() ?? this.#simpleLine());
  }

  #compound(): Stmt[] | null {
    const {token} = this;
    if (token.kind === 'op' && token.text === '@') return [this.#decorated()];
    if (token.kind !== 'name') return null;
    switch (token.text) {
      case 'if':
        return [this.#if()];
      case 'while':
        return [this.#while()];
      case 'for':
        return [this.#for(false, token.from)];
      case 'try':
        return [this.#try()];
      case 'with':
        return [this.#with(false, token.from)];
      case 'def':
        return [this.#function([], false, token.from)];
      case 'class':
        return [this.#class([], token.from)];
      case 'async':
        return [this.#async([])];
      case 'match':
        return this.#match();
      default:
        return null;
    }
  }

  #async(decorators: Expr[]): Stmt {
    const {from} = this.expect('async');
    if (this.is('def')) return this.#function(decorators, true, decorators[0]?.from ?? from);
    if (this.is('for')) return this.#for(true, from);
    if (this.is('with')) return this.#with(true, from);
    return this.invalid('after "async" comes def, for or with');
  }

  #decorated(): Stmt {
    const first = this.token.from;
    const decorators: Expr[] = [];
    while (this.accept('@')) {
      decorators.push(this.namedExpr());
      this.#endOfLine();
    }
    if (this.is('class')) return this.#class(decorators, first);
    const isAsync = this.accept('async');
    if (this.is('def')) return this.#function(decorators, isAsync, first);
    return this.invalid('after a decorator comes a function or a class');
  }

  #block(after: string, line: number): Stmt[] {
    this.expect(':');
    if (this.token.kind !== 'newline') return this.#simpleLine();
    this.advance();
    if (!this.#isKind('indent')) {
      const found = `expected an indented block after ${after} on line ${line}`;
      this.fail(found, 'indent what belongs to it, or write "pass"');
    }
    this.advance();
    const body: Stmt[] = [];
    while (!this.#isKind('dedent') && !this.#isKind('end')) {
      if (this.#isKind('newline')) this.advance();
      else body.push(...this.#statement());
    }
    if (this.#isKind('dedent')) this.advance();
    return body;
  }

  #line(offset: number): number {
    return this.source.line(offset);
  }

  #if(): Stmt {
    const {from, text} = this.advance();
    const test = this.#test();
    const body = this.#block(`'${text}' statement`, this.#line(from));
    let orelse: Stmt[] = [];
    if (this.is('elif')) orelse = [this.#nested(() => this.#if())];
    else orelse = this.#else();
    return {type: 'If', test, body, orelse, from, to: this.#last};
  }

  #else(): Stmt[] {
    const {from} = this.token;
    return this.accept('else') ? this.#block(`'else' statement`, this.#line(from)) : [];
  }

  #while(): Stmt {
    const {from} = this.advance();
    const test = this.#test();
    const body = this.#block(`'while' statement`, this.#line(from));
    return {type: 'While', test, body, orelse: this.#else(), from, to: this.#last};
  }

  #for(isAsync: boolean, from: number): Stmt {
    this.expect('for');
    const target = this.#targets();
    this.expect('in');
    const iterable = this.starExprs();
    const body = this.#block(`'for' statement`, this.#line(from));
    const orelse = this.#else();
    return {type: 'For', async: isAsync, target, iterable, body, orelse, from, to: this.#last};
  }

  /** Names to bind in a `for`: everything up to `in`. */
  #targets(): Expr {
    const {from} = this.token;
    const items = [this.#target()];
    let tuple = false;
    while (this.accept(',')) {
      tuple = true;
      if (this.is('in') || this.is('=')) break;
      items.push(this.#target());
    }
    const target: Expr = tuple ? {type: 'Tuple', items, from, to: this.#last} : (items[0] as Expr);
    this.checkTarget(target);
    return target;
  }

  #target(): Expr {
    const {from} = this.token;
    if (this.accept('*')) {
      const value = this.#binary(0);
      return {type: 'Starred', value, from, to: this.#last};
    }
    return this.#binary(0);
  }

  #try(): Stmt {
    const {from} = this.advance();
    const body = this.#block(`'try' statement`, this.#line(from));
    const handlers: Handler[] = [];
    let star = false;
    while (this.is('except')) {
      const handler = this.advance();
      star = this.accept('*') || star;
      const type = this.is(':') ? null : this.#exceptType();
      const name = this.accept('as') ? this.name().text : null;
      const body = this.#block(`'except' statement`, this.#line(handler.from));
      handlers.push({type, name, body, from: handler.from, to: this.#last});
    }
    const orelse = handlers.length > 0 ? this.#else() : [];
    const finalAt = this.token.from;
    const final = this.accept('finally')
      ? this.#block(`'finally' statement`, this.#line(finalAt))
      : [];
    if (handlers.length === 0 && final.length === 0) {
      this.fail("expected 'except' or 'finally' block", 'say what happens when the try fails');
    }
    const bare = handlers.findIndex(handler => handler.type === null);
    if (bare >= 0 && bare < handlers.length - 1) {
      const at = handlers[bare]?.from;
      this.fail("default 'except:' must be last", 'move it behind the other handlers', at);
    }
    return {type: 'Try', body, handlers, star, orelse, final, from, to: this.#last};
  }

  /** Since 3.14 several exceptions need no parentheses, unless they get a name. */
  #exceptType(): Expr {
    const {from} = this.token;
    const first = this.expr();
    if (!this.is(',')) return first;
    const items = [first];
    while (this.accept(',')) if (!this.is(':')) items.push(this.expr());
    if (this.is('as')) {
      const found = 'multiple exception types must be parenthesized when using "as"';
      this.fail(found, 'put the types in parentheses', from);
    }
    return {type: 'Tuple', items, from, to: this.#last};
  }

  #with(isAsync: boolean, from: number): Stmt {
    this.expect('with');
    const items = this.#parenthesizedItems() ?? this.#withItems();
    const body = this.#block(`'with' statement`, this.#line(from));
    return {type: 'With', async: isAsync, items, body, from, to: this.#last};
  }

  /** `with (a as b, c as d):` — unless the parenthesis only begins the first expression. */
  #parenthesizedItems(): WithItem[] | null {
    if (!this.is('(')) return null;
    const start = this.#index;
    try {
      this.advance();
      const items: WithItem[] = [];
      while (!this.is(')')) {
        items.push(this.#withItem());
        if (!this.accept(',')) break;
      }
      this.expect(')');
      if (this.is(':') && items.length > 0) return items;
    } catch (error) {
      if (!(error instanceof SourceError)) throw error;
    }
    this.#index = start;
    return null;
  }

  #withItems(): WithItem[] {
    const items = [this.#withItem()];
    while (this.accept(',')) items.push(this.#withItem());
    return items;
  }

  #withItem(): WithItem {
    const context = this.expr();
    if (!this.accept('as')) return {context, target: null};
    const target = this.#target();
    this.checkTarget(target);
    return {context, target};
  }

  #function(decorators: Expr[], isAsync: boolean, first: number): Stmt {
    const {from} = this.expect('def');
    const name = this.name().text;
    const typeParams = this.#typeParams();
    if (!this.is('(')) this.fail("expected '('", 'write the parameters in parentheses');
    this.advance();
    const params = this.#params(')', true);
    this.expect(')');
    const returns = this.accept('->') ? this.starExprs() : null;
    const body = this.#block('function definition', this.#line(from));
    const start = decorators.length > 0 ? from : first;
    return {
      type: 'FunctionDef',
      async: isAsync,
      name,
      params,
      returns,
      decorators,
      body,
      first,
      typeParams,
      from: start,
      to: this.#last,
    }; // prettier-ignore
  }

  #typeParams(): string[] {
    const names: string[] = [];
    if (!this.accept('[')) return names;
    while (!this.is(']')) {
      if (!this.accept('**')) this.accept('*');
      names.push(this.name().text);
      if (this.accept(':')) this.expr();
      if (this.accept('=')) this.expr();
      if (!this.accept(',')) break;
    }
    this.expect(']');
    return names;
  }

  #params(end: string, annotated: boolean): Params {
    const params: Param[] = [];
    let kind: 'any' | 'keyword' = 'any';
    while (!this.is(end)) {
      const {from} = this.token;
      if (this.accept('/')) {
        for (const [index, param] of params.entries()) {
          if (param.kind === 'any') params[index] = {...param, kind: 'positional'};
        }
      } else if (this.accept('**')) params.push(this.#param('starstar', annotated, from));
      else if (this.accept('*')) {
        kind = 'keyword';
        if (!this.is(',')) params.push(this.#param('star', annotated, from));
        else if (this.peek(1).text === end) {
          this.fail('named arguments must follow bare *', 'name a parameter after it, or drop it');
        }
      } else params.push(this.#param(kind, annotated, from));
      if (!this.accept(',')) break;
    }
    this.#checkParams(params);
    return params;
  }

  #param(kind: Param['kind'], annotated: boolean, from: number): Param {
    const name = this.name().text;
    const annotation = annotated && this.accept(':') ? this.#annotation() : null;
    const fallback = this.accept('=') ? this.expr() : null;
    return {name, kind, fallback, annotation, from, to: this.#last};
  }

  #annotation(): Expr {
    const {from} = this.token;
    if (!this.accept('*')) return this.expr();
    const value = this.expr();
    return {type: 'Starred', value, from, to: this.#last};
  }

  #checkParams(params: Params): void {
    const seen = new Set<string>();
    let optional = false;
    for (const param of params) {
      if (seen.has(param.name)) {
        const found = `duplicate argument '${param.name}' in function definition`;
        this.fail(found, 'give each parameter its own name', param.from);
      }
      seen.add(param.name);
      if (param.kind !== 'any' && param.kind !== 'positional') continue;
      if (optional && param.fallback === null) {
        const found = 'parameter without a default follows parameter with a default';
        this.fail(found, 'give it a default too, or move it to the front', param.from);
      }
      optional = optional || param.fallback !== null;
    }
  }

  #class(decorators: Expr[], first: number): Stmt {
    const {from} = this.expect('class');
    const name = this.name().text;
    const typeParams = this.#typeParams();
    const args = this.is('(') ? this.#arguments() : [];
    const body = this.#block('class definition', this.#line(from));
    void first;
    return {type: 'ClassDef', name, args, decorators, body, typeParams, from, to: this.#last};
  }

  /** `match` is a name like any other, unless what follows makes it a statement. */
  #match(): Stmt[] | null {
    const start = this.#index;
    const {from} = this.advance();
    const next = this.token;
    if (next.kind === 'newline' || (next.kind === 'op' && !'([{-~*...'.includes(next.text))) {
      this.#index = start;
      return null;
    }
    try {
      const subject = this.starExprs(true);
      const opens = this.is(':') && this.peek(1).kind === 'newline';
      if (opens && this.peek(2).kind === 'indent' && this.peek(3).text === 'case') {
        return [this.#cases(subject, from)];
      }
    } catch (error) {
      if (!(error instanceof SourceError)) throw error;
      this.#index = start;
      return null;
    }
    this.#index = start;
    return null;
  }

  #cases(subject: Expr, from: number): Stmt {
    for (let skip = 0; skip < 3; skip++) this.advance();
    const cases: Case[] = [];
    while (this.is('case')) {
      const at = this.advance().from;
      const pattern = parsePattern(this);
      const guard = this.accept('if') ? this.namedExpr() : null;
      const body = this.#block(`'case' statement`, this.#line(at));
      cases.push({pattern, guard, body});
    }
    if (this.token.kind === 'dedent') this.advance();
    return {type: 'Match', subject, cases, from, to: this.#last};
  }

  #simpleLine(): Stmt[] {
    const body = [this.#simple()];
    while (this.accept(';')) {
      if (this.token.kind === 'newline' || this.token.kind === 'end') break;
      body.push(this.#simple());
    }
    this.#endOfLine();
    return body;
  }

  #endOfLine(): void {
    if (this.token.kind === 'end') return;
    if (this.token.kind !== 'newline')
      this.invalid('start a new line, or join the parts with an operator');
    this.advance();
  }

  #simple(): Stmt {
    const {token} = this;
    if (token.kind !== 'name') return this.#expressionStatement();
    const {from, text} = token;
    switch (text) {
      case 'pass':
      case 'break':
      case 'continue': {
        this.advance();
        const type = text === 'pass' ? 'Pass' : text === 'break' ? 'Break' : 'Continue';
        return {type, from, to: this.#last};
      }
      case 'return': {
        this.advance();
        const value = this.#atEnd() ? null : this.starExprs(true);
        return {type: 'Return', value, from, to: this.#last};
      }
      case 'raise':
        return this.#raise();
      case 'global':
      case 'nonlocal':
        return this.#scope();
      case 'del':
        return this.#delete();
      case 'assert': {
        this.advance();
        const test = this.expr();
        const message = this.accept(',') ? this.expr() : null;
        return {type: 'Assert', test, message, from, to: this.#last};
      }
      case 'import':
        return this.#import();
      case 'from':
        return this.#importFrom();
      case 'type': {
        const next = this.peek(1);
        const after = this.peek(2).text;
        if (next.kind !== 'name' || (after !== '=' && after !== '[')) break;
        this.advance();
        const name = this.name().text;
        this.#typeParams();
        this.expect('=');
        return {type: 'TypeAlias', name, value: this.expr(), from, to: this.#last};
      }
    }
    return this.#expressionStatement();
  }

  #atEnd(): boolean {
    return this.token.kind === 'newline' || this.token.kind === 'end' || this.is(';');
  }

  #raise(): Stmt {
    const {from} = this.advance();
    const error = this.#atEnd() ? null : this.expr();
    const cause = error !== null && this.accept('from') ? this.expr() : null;
    return {type: 'Raise', error, cause, from, to: this.#last};
  }

  #scope(): Stmt {
    const {from, text} = this.advance();
    const names = [this.name().text];
    while (this.accept(',')) names.push(this.name().text);
    return {type: text === 'global' ? 'Global' : 'Nonlocal', names, from, to: this.#last};
  }

  #delete(): Stmt {
    const {from} = this.advance();
    const list = this.starExprs();
    const targets = list.type === 'Tuple' ? [...list.items] : [list];
    for (const target of targets) this.checkTarget(target, 'delete');
    return {type: 'Delete', targets, from, to: this.#last};
  }

  #import(): Stmt {
    const {from} = this.advance();
    const names: Alias[] = [];
    do {
      const at = this.token.from;
      const name = this.#dotted();
      const as = this.accept('as') ? this.name().text : null;
      names.push({name, as, from: at, to: this.#last});
    } while (this.accept(','));
    return {type: 'Import', names, from, to: this.#last};
  }

  #dotted(): string {
    let name = this.name().text;
    while (this.accept('.')) name += `.${this.name().text}`;
    return name;
  }

  #importFrom(): Stmt {
    const {from} = this.advance();
    let level = 0;
    while (this.is('.') || this.is('...')) level += this.advance().text.length;
    const module = this.is('import') ? '' : this.#dotted();
    this.expect('import');
    const names: Alias[] = [];
    if (this.is('*')) {
      const {from: at, to} = this.advance();
      names.push({name: '*', as: null, from: at, to});
    } else {
      const bracketed = this.accept('(');
      do {
        if (bracketed && this.is(')')) break;
        const at = this.token.from;
        const name = this.name().text;
        const as = this.accept('as') ? this.name().text : null;
        names.push({name, as, from: at, to: this.#last});
      } while (this.accept(','));
      if (bracketed) this.expect(')');
    }
    return {type: 'ImportFrom', module, level, names, from, to: this.#last};
  }

  #expressionStatement(): Stmt {
    const {from} = this.token;
    const first = this.#yieldOrStar();
    if (this.is('=')) return this.#assign(first, from);
    if (this.token.kind === 'op' && AUGMENTED.has(this.token.text)) {
      return this.#augmented(first, from);
    }
    if (this.is(':')) return this.#annotated(first, from);
    return {type: 'Expr', value: first, from, to: this.#last};
  }

  #yieldOrStar(): Expr {
    return this.is('yield') ? this.#yield() : this.starExprs(true);
  }

  #assign(first: Expr, from: number): Stmt {
    const targets: Expr[] = [];
    let value = first;
    while (this.accept('=')) {
      this.checkTarget(value);
      targets.push(value);
      value = this.#yieldOrStar();
    }
    return {type: 'Assign', targets, value, from, to: this.#last};
  }

  #augmented(target: Expr, from: number): Stmt {
    if (!['Name', 'Attribute', 'Subscript'].includes(target.type)) {
      const what = describe(target);
      const found = `'${what}' is an illegal expression for augmented assignment`;
      this.fail(found, 'assign to a name, an attribute or an item', target.from);
    }
    const op = this.advance().text.slice(0, -1);
    const value = this.#yieldOrStar();
    return {type: 'AugAssign', target, op, value, from, to: this.#last};
  }

  #annotated(target: Expr, from: number): Stmt {
    const simple = target.type === 'Name' && this.source.text[from] !== '(';
    if (!['Name', 'Attribute', 'Subscript'].includes(target.type)) {
      const found =
        target.type === 'Tuple'
          ? 'only single target (not tuple) can be annotated'
          : 'illegal target for annotation';
      this.fail(found, 'annotate one name at a time', target.from);
    }
    this.expect(':');
    const annotation = this.expr();
    const value = this.accept('=') ? this.#yieldOrStar() : null;
    return {type: 'AnnAssign', target, annotation, value, simple, from, to: this.#last};
  }

  public checkTarget(target: Expr, verb: 'assign to' | 'delete' = 'assign to'): void {
    switch (target.type) {
      case 'Name':
      case 'Attribute':
      case 'Subscript':
        return;
      case 'Tuple':
      case 'List':
        for (const item of target.items) this.checkTarget(item, verb);
        return;
      case 'Starred':
        this.checkTarget(target.value, verb);
        return;
      default: {
        const what = describe(target);
        const hint = verb === 'delete' ? '' : hintFor(target);
        const found = `cannot ${verb} ${what}${hint}`;
        this.fail(found, 'put a name, an attribute or an item on the left of "="', target.from);
      }
    }
  }

  // Expressions ----------------------------------------------------------

  /** `a, *b` or a single expression; with `walrus` also `x := 1` inside. */
  public starExprs(walrus = false): Expr {
    const {from} = this.token;
    const first = this.#starExpr(walrus);
    if (!this.is(',')) return first;
    const items = [first];
    while (this.accept(',')) {
      if (this.#listEnds()) break;
      items.push(this.#starExpr(walrus));
    }
    return {type: 'Tuple', items, from, to: this.#last};
  }

  #listEnds(): boolean {
    const {token} = this;
    if (token.kind === 'newline' || token.kind === 'end') return true;
    return token.kind === 'op' && [')', ']', '}', '=', ':', ';'].includes(token.text);
  }

  #starExpr(walrus: boolean): Expr {
    const {from} = this.token;
    if (this.accept('*')) {
      const value = this.#binary(0);
      return {type: 'Starred', value, from, to: this.#last};
    }
    return walrus ? this.namedExpr() : this.expr();
  }

  public namedExpr(): Expr {
    const {token} = this;
    if (token.kind === 'name' && this.peek(1).text === ':=' && !KEYWORDS.has(token.text)) {
      this.advance();
      this.advance();
      const value = this.expr();
      return {type: 'NamedExpr', target: token.text, value, from: token.from, to: this.#last};
    }
    return this.expr();
  }

  /** What an `if` or `while` asks. */
  #test(): Expr {
    const test = this.namedExpr();
    if (this.is('=')) this.#assignmentInTest(test);
    return test;
  }

  #assignmentInTest(test: Expr): never {
    const found =
      test.type === 'Name'
        ? "invalid syntax. Maybe you meant '==' or ':=' instead of '='?"
        : `cannot assign to ${describe(test)} here. Maybe you meant '==' instead of '='?`;
    this.fail(found, 'compare with "=="', test.from);
  }

  #yield(): Expr {
    const {from} = this.expect('yield');
    if (this.accept('from')) {
      const value = this.expr();
      return {type: 'YieldFrom', value, from, to: this.#last};
    }
    const value = this.#atEnd() || this.#listEnds() ? null : this.starExprs();
    return {type: 'Yield', value, from, to: this.#last};
  }

  /** An operand of a comparison: what a literal pattern may be. */
  public operand(): Expr {
    return this.#binary(0);
  }

  /** What stands between the braces of an f-string, and nothing behind it. */
  public replacement(): Expr {
    const value = this.#yieldOrStar();
    if (this.token.kind !== 'end') this.invalid('put one expression between the braces');
    return value;
  }

  public expr(): Expr {
    return this.#nested(() => this.#ternary());
  }

  #ternary(): Expr {
    const {from} = this.token;
    if (this.is('lambda')) return this.#lambda();
    const then = this.#or();
    if (!this.is('if')) return then;
    this.advance();
    const test = this.#or();
    if (!this.is('else')) {
      const found = "expected 'else' after 'if' expression";
      this.fail(found, 'say what the value is otherwise', from);
    }
    this.advance();
    const other = this.expr();
    return {type: 'IfExp', test, then, other, from, to: this.#last};
  }

  #lambda(): Expr {
    const {from} = this.advance();
    const params = this.#params(':', false);
    this.expect(':');
    const body = this.expr();
    return {type: 'Lambda', params, body, from, to: this.#last};
  }

  #or(): Expr {
    return this.#logical('or', () => this.#logical('and', () => this.#not()));
  }

  #logical(op: 'and' | 'or', operand: () => Expr): Expr {
    const first = operand();
    if (!this.is(op)) return first;
    const values = [first];
    while (this.accept(op)) values.push(operand());
    return {type: 'BoolOp', op, values, from: first.from, to: this.#last};
  }

  #not(): Expr {
    const {from} = this.token;
    if (!this.accept('not')) return this.#comparison();
    const operand = this.#nested(() => this.#not());
    return {type: 'UnaryOp', op: 'not', operand, from, to: this.#last};
  }

  #comparison(): Expr {
    const left = this.#binary(0);
    const ops: string[] = [];
    const rights: Expr[] = [];
    while (COMPARISONS.has(this.token.text) && this.token.kind !== 'string') {
      const op = this.#comparisonOperator();
      if (op === null) break;
      ops.push(op);
      rights.push(this.#binary(0));
    }
    if (ops.length === 0) return left;
    return {type: 'Compare', left, ops, rights, from: left.from, to: this.#last};
  }

  #comparisonOperator(): string | null {
    const {text} = this.token;
    if (text === 'not') {
      if (this.peek(1).text !== 'in') return null;
      this.advance();
      this.advance();
      return 'not in';
    }
    this.advance();
    return text === 'is' && this.accept('not') ? 'is not' : text;
  }

  #binary(level: number): Expr {
    const operators = LEVELS[level];
    if (operators === undefined) return this.#unary();
    let left = this.#binary(level + 1);
    while (this.token.kind === 'op' && operators.includes(this.token.text)) {
      const anchor = this.advance();
      const right = this.#binary(level + 1);
      left = {type: 'BinOp', op: anchor.text, left, right, anchor, from: left.from, to: this.#last};
    }
    return left;
  }

  #unary(): Expr {
    const {from, text, kind} = this.token;
    if (kind === 'op' && (text === '-' || text === '+' || text === '~')) {
      this.advance();
      const operand = this.#nested(() => this.#unary());
      return {type: 'UnaryOp', op: text, operand, from, to: this.#last};
    }
    return this.#power();
  }

  #power(): Expr {
    const left = this.#await();
    if (!this.is('**')) return left;
    const anchor = this.advance();
    const right = this.#nested(() => this.#unary());
    return {type: 'BinOp', op: '**', left, right, anchor, from: left.from, to: this.#last};
  }

  #await(): Expr {
    const {from} = this.token;
    if (!this.accept('await')) return this.#primary();
    const value = this.#primary();
    return {type: 'Await', value, from, to: this.#last};
  }

  #primary(): Expr {
    const {from} = this.token;
    let value = this.#atom();
    for (;;) {
      if (this.accept('.')) {
        const name = this.name().text;
        value = {type: 'Attribute', value, name, from, to: this.#last};
      } else if (this.is('(')) {
        const args = this.#arguments();
        value = {type: 'Call', func: value, args, from, to: this.#last};
      } else if (this.is('[')) {
        this.advance();
        const index = this.#subscripts();
        this.expect(']');
        value = {type: 'Subscript', value, index, from, to: this.#last};
      } else return value;
    }
  }

  #subscripts(): Expr {
    const {from} = this.token;
    if (this.is(']')) this.invalid('write an index between the brackets');
    const items = [this.#subscript()];
    let tuple = items[0]?.type === 'Starred';
    while (this.accept(',')) {
      tuple = true;
      if (this.is(']')) break;
      items.push(this.#subscript());
    }
    return tuple ? {type: 'Tuple', items, from, to: this.#last} : (items[0] as Expr);
  }

  #subscript(): Expr {
    const {from} = this.token;
    const part = () => (this.is(':') || this.is(',') || this.is(']') ? null : this.expr());
    const low = this.is(':') ? null : this.#starExpr(true);
    if (low !== null && !this.is(':')) return low;
    this.expect(':');
    const high = part();
    const step = this.accept(':') ? part() : null;
    return {type: 'Slice', low, high, step, from, to: this.#last};
  }

  #arguments(): Argument[] {
    const opening = this.expect('(');
    const args: Argument[] = [];
    let keyword = false;
    while (!this.is(')')) {
      const argument = this.#argument();
      if (argument.name === '' && keyword) {
        const found = 'positional argument follows keyword argument';
        this.fail(found, 'put it before the keyword arguments', argument.from);
      }
      keyword = keyword || (argument.name !== '' && argument.name !== '*');
      args.push(argument);
      if (!this.accept(',')) break;
    }
    if (!this.is(')')) this.#badArgument(opening.from);
    this.advance();
    this.#checkArguments(args);
    return args;
  }

  #checkArguments(args: readonly Argument[]): void {
    const seen = new Set<string>();
    for (const {name, from} of args) {
      if (name === '' || name.startsWith('*')) continue;
      if (seen.has(name)) {
        this.fail(`keyword argument repeated: ${name}`, 'pass each argument once', from);
      }
      seen.add(name);
    }
  }

  #badArgument(opening: number): never {
    const {kind} = this.token;
    if (kind === 'name' || kind === 'string' || kind === 'number') {
      const found = 'invalid syntax. Perhaps you forgot a comma?';
      this.fail(found, 'separate the arguments with commas');
    }
    if (kind === 'end' || kind === 'newline') {
      this.fail("'(' was never closed", 'add the closing bracket', opening);
    }
    this.invalid('separate the arguments with commas');
  }

  #argument(): Argument {
    const {from, kind, text} = this.token;
    for (const stars of ['**', '*']) {
      if (this.accept(stars)) {
        const value = this.expr();
        return {name: stars, value, from, to: this.#last};
      }
    }
    if (kind === 'name' && this.peek(1).text === '=' && this.peek(1).kind === 'op') {
      if (KEYWORDS.has(text)) this.fail(`cannot assign to ${text}`, 'choose another name');
      this.advance();
      this.advance();
      const value = this.expr();
      return {name: text, value, from, to: this.#last};
    }
    const value = this.#withClauses(this.namedExpr(), from, 'generator');
    if (this.is('=')) {
      const found = `expression cannot contain assignment, perhaps you meant "=="?`;
      this.fail(found, 'pass keyword arguments as name=value', from);
    }
    return {name: '', value, from, to: this.#last};
  }

  /** A comprehension, if `for` follows. */
  #withClauses(value: Expr, from: number, kind: 'list' | 'set' | 'generator'): Expr {
    if (!this.#clauseFollows()) return value;
    const clauses = this.#comprehension();
    return {type: 'Comprehension', kind, key: null, value, clauses, from, to: this.#last};
  }

  #clauseFollows(): boolean {
    return this.is('for') || (this.is('async') && this.peek(1).text === 'for');
  }

  #comprehension(): Clause[] {
    const clauses: Clause[] = [];
    while (this.#clauseFollows()) {
      const isAsync = this.accept('async');
      this.expect('for');
      const target = this.#targets();
      this.expect('in');
      const iterable = this.#or();
      const conditions: Expr[] = [];
      while (this.accept('if')) conditions.push(this.#condition());
      clauses.push({target, iterable, conditions, async: isAsync});
    }
    return clauses;
  }

  #condition(): Expr {
    if (this.token.kind === 'name' && this.peek(1).text === ':=') return this.namedExpr();
    return this.is('lambda') ? this.#lambda() : this.#or();
  }

  #atom(): Expr {
    const {token} = this;
    const {from, to, text} = token;
    switch (token.kind) {
      case 'number':
        this.advance();
        return {type: 'Constant', value: numberLiteral(text), from, to};
      case 'string':
        return this.#strings();
      case 'name':
        return this.#nameAtom();
      case 'op':
        if (text === '(') return this.#nested(() => this.#parenthesized());
        if (text === '[') return this.#nested(() => this.#list());
        if (text === '{') return this.#nested(() => this.#dictOrSet());
        if (text === '...') {
          this.advance();
          return {type: 'Constant', value: {kind: 'ellipsis'}, from, to};
        }
    }
    return this.invalid();
  }

  #nameAtom(): Expr {
    const {from, to, text} = this.token;
    const kind = CONSTANTS.get(text);
    if (kind !== undefined) {
      this.advance();
      return {type: 'Constant', value: {kind}, from, to};
    }
    if (KEYWORDS.has(text)) this.invalid();
    this.advance();
    return {type: 'Name', id: text, from, to};
  }

  #strings(): Expr {
    const tokens: Token[] = [];
    while (this.token.kind === 'string') tokens.push(this.advance());
    return joinStrings(this.source, tokens, (from, to) => {
      return new Parser(this.source, tokenize(this.source, from, to)).replacement();
    });
  }

  #parenthesized(): Expr {
    const {from} = this.advance();
    if (this.accept(')')) return {type: 'Tuple', items: [], from, to: this.#last};
    if (this.is('yield')) {
      const value = this.#yield();
      this.expect(')');
      return value;
    }
    const first = this.#starExpr(true);
    if (this.#clauseFollows()) {
      const clauses = this.#comprehension();
      this.expect(')');
      const to = this.#last;
      return {type: 'Comprehension', kind: 'generator', key: null, value: first, clauses, from, to};
    }
    if (!this.is(',')) {
      this.#closeBracket(')', from);
      return first;
    }
    const items = [first];
    while (this.accept(',')) {
      if (this.is(')')) break;
      items.push(this.#starExpr(true));
    }
    this.#closeBracket(')', from);
    return {type: 'Tuple', items, from, to: this.#last};
  }

  #closeBracket(text: string, from: number): void {
    if (!this.is(text)) this.#badArgument(from);
    this.advance();
  }

  #list(): Expr {
    const {from} = this.advance();
    const items: Expr[] = [];
    while (!this.is(']')) {
      const item = this.#starExpr(true);
      const whole = this.#withClauses(item, from, 'list');
      if (whole !== item) {
        this.#closeBracket(']', from);
        return {...whole, to: this.#last};
      }
      items.push(item);
      if (!this.accept(',')) break;
    }
    this.#closeBracket(']', from);
    return {type: 'List', items, from, to: this.#last};
  }

  #dictOrSet(): Expr {
    const {from} = this.advance();
    return this.is('**') || this.is('}') ? this.#dict(from) : this.#firstOfBraces(from);
  }

  #firstOfBraces(from: number): Expr {
    const first = this.#starExpr(true);
    if (this.accept(':')) {
      const value = this.expr();
      if (this.#clauseFollows()) {
        const clauses = this.#comprehension();
        this.#closeBracket('}', from);
        const to = this.#last;
        return {type: 'Comprehension', kind: 'dict', key: first, value, clauses, from, to};
      }
      return this.#dict(from, [[first, value]]);
    }
    const whole = this.#withClauses(first, from, 'set');
    const items = [first];
    if (whole === first) {
      while (this.accept(',')) {
        if (this.is('}')) break;
        items.push(this.#starExpr(true));
      }
    }
    this.#closeBracket('}', from);
    if (whole !== first) return {...whole, to: this.#last};
    return {type: 'Set', items, from, to: this.#last};
  }

  #dict(from: number, items: [Expr | null, Expr][] = []): Expr {
    if (items.length > 0 && !this.accept(',')) {
      this.#closeBracket('}', from);
      return {type: 'Dict', items, from, to: this.#last};
    }
    while (!this.is('}')) {
      if (this.accept('**')) items.push([null, this.#binary(0)]);
      else {
        const key = this.expr();
        this.expect(':');
        items.push([key, this.expr()]);
      }
      if (!this.accept(',')) break;
    }
    this.#closeBracket('}', from);
    return {type: 'Dict', items, from, to: this.#last};
  }
}

/** As CPython's messages call it. */
export function describe(target: Expr): string {
  switch (target.type) {
    case 'Constant':
      return (
        {none: 'None', true: 'True', false: 'False', ellipsis: 'ellipsis'}[
          target.value.kind as 'none'
        ] ?? 'literal'
      );
    case 'Call':
      return 'function call';
    case 'BinOp':
    case 'UnaryOp':
    case 'BoolOp':
      return 'expression';
    case 'Compare':
      return 'comparison';
    case 'Await':
      return 'await expression';
    case 'Lambda':
      return 'lambda';
    case 'IfExp':
      return 'conditional expression';
    case 'JoinedStr':
      return 'f-string expression';
    case 'Dict':
      return 'dict literal';
    case 'Set':
      return 'set display';
    case 'Yield':
    case 'YieldFrom':
      return 'yield expression';
    case 'NamedExpr':
      return 'named expression';
    case 'Comprehension':
      return target.kind === 'generator' ? 'generator expression' : `${target.kind} comprehension`;
    default:
      return target.type.toLowerCase();
  }
}

function hintFor(target: Expr): string {
  const compared = ['Constant', 'Call', 'BinOp', 'UnaryOp', 'Await', 'JoinedStr'];
  return compared.includes(target.type) ? " here. Maybe you meant '==' instead of '='?" : '';
}
