import type {Clause, Expr, ExprOf, Params, Pattern, Stmt, StmtOf} from './parse/ast.ts';
import {type Source, SourceError} from './source.ts';

/** Where a name lives. `cell` is a local that inner functions share. */
export type Place =
  | {readonly kind: 'local' | 'cell'; readonly slot: number}
  | {readonly kind: 'global'}
  /** A class body's own namespace first; then the cell, if any; then the globals. */
  | {readonly kind: 'names'; readonly slot: number | null};

type ScopeKind = 'module' | 'class' | 'function' | 'comprehension';

/** The slots of a frame: a comprehension has none of its own and borrows those around it. */
export class Slots {
  public count = 0;
  public readonly names: string[] = [];
  public readonly cells: number[] = [];
  /** Cells handed down when the function is made: from which slot of the frame around it, to which of ours. */
  public readonly free: {readonly from: number; readonly to: number; readonly name: string}[] = [];

  public add(name: string): number {
    this.names.push(name);
    return this.count++;
  }
}

/** One block of names, as Python's symbol table has it. */
export class Scope {
  public readonly kind: ScopeKind;
  public readonly parent: Scope | null;
  public readonly slots: Slots;
  public readonly bound = new Set<string>();
  public readonly globals = new Set<string>();
  public readonly nonlocals = new Set<string>();
  public readonly captured = new Set<string>();
  /** Whether its own code yields, and whether it awaits. */
  public yields = false;
  public awaits = false;
  readonly #local = new Map<string, number>();
  readonly #free = new Map<string, number>();

  public constructor(kind: ScopeKind, parent: Scope | null) {
    this.kind = kind;
    this.parent = parent;
    this.slots = kind === 'comprehension' && parent ? parent.slots : new Slots();
  }

  public get isFunction(): boolean {
    return this.kind === 'function' || this.kind === 'comprehension';
  }

  public bind(name: string): void {
    this.bound.add(name);
  }

  /** The slot of a name bound here. */
  public slot(name: string): number {
    let slot = this.#local.get(name);
    if (slot === undefined) {
      slot = this.slots.add(name);
      this.#local.set(name, slot);
    }
    return slot;
  }

  public place(name: string): Place {
    if (this.globals.has(name)) return {kind: 'global'};
    const owner = this.#owner(name);
    if (this.kind === 'class') {
      const outer = owner !== null && owner !== this;
      if (outer && this.nonlocals.has(name)) return {kind: 'cell', slot: this.#cell(name, owner)};
      return {kind: 'names', slot: outer ? this.#cell(name, owner) : null};
    }
    if (owner === null || owner.kind === 'module') return {kind: 'global'};
    if (owner.slots !== this.slots) return {kind: 'cell', slot: this.#cell(name, owner)};
    const kind = owner.captured.has(name) ? 'cell' : 'local';
    return {kind, slot: owner.slot(name)};
  }

  /** Marks what inner functions share; called for every use before any code is made. */
  public capture(name: string): void {
    if (this.globals.has(name)) return;
    const owner = this.#owner(name);
    if (owner?.isFunction && owner.slots !== this.slots) owner.captured.add(name);
  }

  /** The function scope that binds a name, seen from here; class bodies are seen by nobody inside. */
  #owner(name: string): Scope | null {
    if (this.isFunction && this.bound.has(name) && !this.nonlocals.has(name)) return this;
    for (let scope = this.parent; scope !== null; scope = scope.parent) {
      if (scope.globals.has(name) && scope.isFunction) return null;
      if (scope.isFunction && scope.bound.has(name) && !scope.nonlocals.has(name)) return scope;
    }
    return null;
  }

  /** A slot of this frame that holds the owner's cell, handed down through the functions between. */
  #cell(name: string, owner: Scope): number {
    const frame = this.frameScope();
    const known = frame.#free.get(name);
    if (known !== undefined) return known;
    const parent = frame.parent as Scope;
    const from = parent.slots === owner.slots ? owner.slot(name) : parent.#cell(name, owner);
    const to = frame.slots.add(name);
    frame.slots.free.push({from, to, name});
    frame.#free.set(name, to);
    return to;
  }

  /** The scope whose frame this one uses. */
  public frameScope(): Scope {
    let scope: Scope = this;
    while (scope.kind === 'comprehension' && scope.parent) scope = scope.parent;
    return scope;
  }
}

export type Scoped = StmtOf<'FunctionDef' | 'ClassDef'> | ExprOf<'Lambda' | 'Comprehension'>;

/** Finds every scope of a program and who shares what. */
export function analyze(source: Source, body: readonly Stmt[]) {
  const analyzer = new Analyzer(source);
  const module = new Scope('module', null);
  analyzer.block(body, module);
  analyzer.finish();
  return {module, scopes: analyzer.scopes};
}

class Analyzer {
  public readonly scopes = new Map<Scoped, Scope>();
  readonly #source: Source;
  readonly #uses: [string, Scope][] = [];
  readonly #nonlocals: [string, Scope, number][] = [];

  public constructor(source: Source) {
    this.#source = source;
  }

  public finish(): void {
    for (const [name, scope] of this.#uses) scope.capture(name);
    for (const [name, scope, at] of this.#nonlocals) {
      if (scope.place(name).kind !== 'cell') {
        const found = `no binding for nonlocal '${name}' found`;
        throw new SourceError(this.#source, at, found, 'assign it in the function around this one');
      }
    }
  }

  public block(body: readonly Stmt[], scope: Scope): void {
    for (const statement of body) this.#statement(statement, scope);
  }

  #use(name: string, scope: Scope): void {
    this.#uses.push([name, scope]);
  }

  #statement(node: Stmt, scope: Scope): void {
    switch (node.type) {
      case 'Expr':
        this.#expr(node.value, scope);
        return;
      case 'Assign':
        this.#expr(node.value, scope);
        for (const target of node.targets) this.#target(target, scope);
        return;
      case 'AnnAssign':
        if (node.value) this.#expr(node.value, scope);
        if (!scope.isFunction) this.#expr(node.annotation, scope);
        this.#target(node.target, scope);
        return;
      case 'AugAssign':
        this.#expr(node.value, scope);
        this.#expr(node.target, scope);
        this.#target(node.target, scope);
        return;
      case 'Return':
        this.#maybe(node.value, scope);
        return;
      case 'Delete':
        for (const target of node.targets) this.#target(target, scope);
        return;
      case 'Raise':
        this.#maybe(node.error, scope);
        this.#maybe(node.cause, scope);
        return;
      case 'Global':
        for (const name of node.names)
          this.#declare(name, scope, scope.globals, node.from, 'global');
        return;
      case 'Nonlocal':
        for (const name of node.names) {
          this.#declare(name, scope, scope.nonlocals, node.from, 'nonlocal');
          this.#nonlocals.push([name, scope, node.from]);
          this.#use(name, scope);
        }
        return;
      case 'Assert':
        this.#expr(node.test, scope);
        this.#maybe(node.message, scope);
        return;
      case 'Import':
        for (const {name, as} of node.names) this.#bind(as ?? name.split('.')[0] ?? name, scope);
        return;
      case 'ImportFrom':
        for (const {name, as} of node.names) this.#bind(as ?? name, scope);
        return;
      case 'If':
      case 'While':
        this.#expr(node.test, scope);
        this.block(node.body, scope);
        this.block(node.orelse, scope);
        return;
      case 'For':
        this.#expr(node.iterable, scope);
        this.#target(node.target, scope);
        this.block(node.body, scope);
        this.block(node.orelse, scope);
        return;
      case 'Try':
        this.#try(node, scope);
        return;
      case 'With':
        for (const {context, target} of node.items) {
          this.#expr(context, scope);
          if (target) this.#target(target, scope);
        }
        this.block(node.body, scope);
        return;
      case 'FunctionDef':
        this.#function(node, scope);
        return;
      case 'ClassDef':
        this.#class(node, scope);
        return;
      case 'Match':
        this.#expr(node.subject, scope);
        for (const {pattern, guard, body} of node.cases) {
          this.#pattern(pattern, scope);
          this.#maybe(guard, scope);
          this.block(body, scope);
        }
        return;
      case 'TypeAlias':
        this.#bind(node.name, scope);
        this.#expr(node.value, scope);
        return;
    }
  }

  #declare(name: string, scope: Scope, into: Set<string>, at: number, how: string): void {
    const early = scope.bound.has(name) || this.#uses.some(([n, s]) => n === name && s === scope);
    if (early && scope.kind !== 'module') {
      const verb = scope.bound.has(name) ? 'assigned to' : 'used prior to';
      const found = `name '${name}' is ${verb === 'assigned to' ? 'assigned to before' : verb} ${how} declaration`;
      throw new SourceError(
        this.#source,
        at,
        found,
        'move the declaration to the top of the function',
      );
    }
    into.add(name);
    scope.bound.delete(name);
  }

  #bind(name: string, scope: Scope): void {
    let owner = scope;
    while (owner.kind === 'comprehension' && owner.parent && !owner.bound.has(name)) {
      owner = owner.parent;
    }
    if (!owner.globals.has(name) && !owner.nonlocals.has(name)) owner.bind(name);
    this.#use(name, scope);
  }

  #try(node: StmtOf<'Try'>, scope: Scope): void {
    this.block(node.body, scope);
    for (const handler of node.handlers) {
      this.#maybe(handler.type, scope);
      if (handler.name !== null) this.#bind(handler.name, scope);
      this.block(handler.body, scope);
    }
    this.block(node.orelse, scope);
    this.block(node.final, scope);
  }

  #function(node: StmtOf<'FunctionDef'>, scope: Scope): void {
    for (const decorator of node.decorators) this.#expr(decorator, scope);
    this.#bind(node.name, scope);
    const inner = this.#params(node.params, scope);
    this.scopes.set(node, inner);
    this.block(node.body, inner);
  }

  #params(params: Params, scope: Scope): Scope {
    const inner = new Scope('function', scope);
    for (const param of params) {
      this.#maybe(param.fallback, scope);
      inner.bind(param.name);
      inner.slot(param.name);
    }
    return inner;
  }

  #class(node: StmtOf<'ClassDef'>, scope: Scope): void {
    for (const decorator of node.decorators) this.#expr(decorator, scope);
    for (const argument of node.args) this.#expr(argument.value, scope);
    this.#bind(node.name, scope);
    const inner = new Scope('class', scope);
    this.scopes.set(node, inner);
    this.block(node.body, inner);
  }

  #pattern(pattern: Pattern, scope: Scope): void {
    switch (pattern.type) {
      case 'Value':
      case 'Singleton':
        this.#expr(pattern.value, scope);
        return;
      case 'As':
        if (pattern.pattern) this.#pattern(pattern.pattern, scope);
        if (pattern.name !== null) this.#bind(pattern.name, scope);
        return;
      case 'Star':
        if (pattern.name !== null) this.#bind(pattern.name, scope);
        return;
      case 'Sequence':
        for (const item of pattern.items) this.#pattern(item, scope);
        return;
      case 'Mapping':
        for (const key of pattern.keys) this.#expr(key, scope);
        for (const value of pattern.values) this.#pattern(value, scope);
        if (pattern.rest !== null) this.#bind(pattern.rest, scope);
        return;
      case 'Class':
        this.#expr(pattern.cls, scope);
        for (const item of pattern.args) this.#pattern(item, scope);
        for (const [, item] of pattern.keywords) this.#pattern(item, scope);
        return;
      case 'Or':
        for (const option of pattern.options) this.#pattern(option, scope);
        return;
    }
  }

  #target(node: Expr, scope: Scope): void {
    switch (node.type) {
      case 'Name':
        this.#bind(node.id, scope);
        return;
      case 'Tuple':
      case 'List':
        for (const item of node.items) this.#target(item, scope);
        return;
      case 'Starred':
        this.#target(node.value, scope);
        return;
      default:
        this.#expr(node, scope);
        return;
    }
  }

  #maybe(node: Expr | null, scope: Scope): void {
    if (node !== null) this.#expr(node, scope);
  }

  #expr(node: Expr, scope: Scope): void {
    switch (node.type) {
      case 'Name':
        this.#use(node.id, scope);
        return;
      case 'Yield':
      case 'YieldFrom':
        scope.frameScope().yields = true;
        this.#maybe(node.value, scope);
        return;
      case 'Await':
        scope.frameScope().awaits = true;
        this.#expr(node.value, scope);
        return;
      case 'NamedExpr':
        this.#expr(node.value, scope);
        this.#bind(node.target, scope);
        return;
      case 'Lambda': {
        const inner = this.#params(node.params, scope);
        this.scopes.set(node, inner);
        this.#expr(node.body, inner);
        return;
      }
      case 'Comprehension':
        this.#comprehension(node, scope);
        return;
      default:
        for (const child of children(node)) this.#expr(child, scope);
    }
  }

  #comprehension(node: ExprOf<'Comprehension'>, scope: Scope): void {
    const inner = new Scope(node.kind === 'generator' ? 'function' : 'comprehension', scope);
    if (node.kind === 'generator') inner.slot('.0');
    this.scopes.set(node, inner);
    for (const clause of node.clauses) {
      bindTargets(clause.target, inner);
      if (clause.async) inner.frameScope().awaits = true;
    }
    for (const [index, clause] of node.clauses.entries()) {
      this.#clause(clause, index === 0 ? scope : inner, inner);
    }
    this.#maybe(node.key, inner);
    this.#expr(node.value, inner);
  }

  /** The first iterable is evaluated outside. */
  #clause(clause: Clause, outer: Scope, inner: Scope): void {
    this.#expr(clause.iterable, outer);
    this.#target(clause.target, inner);
    for (const condition of clause.conditions) this.#expr(condition, inner);
  }
}

function bindTargets(node: Expr, scope: Scope): void {
  if (node.type === 'Name') scope.bind(node.id);
  else if (node.type === 'Tuple' || node.type === 'List') {
    for (const item of node.items) bindTargets(item, scope);
  } else if (node.type === 'Starred') bindTargets(node.value, scope);
}

/** The expressions directly inside one that makes no scope. */
export function children(node: Expr): readonly Expr[] {
  switch (node.type) {
    case 'Name':
    case 'Constant':
      return [];
    case 'JoinedStr':
      return node.parts.flatMap(function inside(part): Expr[] {
        if (typeof part === 'string') return [];
        return [part.value, ...(part.spec ?? []).flatMap(inside)];
      });
    case 'Tuple':
    case 'List':
    case 'Set':
      return node.items;
    case 'Dict':
      return node.items.flatMap(([key, value]) => (key === null ? [value] : [key, value]));
    case 'BinOp':
      return [node.left, node.right];
    case 'UnaryOp':
      return [node.operand];
    case 'BoolOp':
      return node.values;
    case 'Compare':
      return [node.left, ...node.rights];
    case 'Call':
      return [node.func, ...node.args.map(argument => argument.value)];
    case 'Subscript':
      return [node.value, node.index];
    case 'Slice':
      return [node.low, node.high, node.step].filter(part => part !== null);
    case 'IfExp':
      return [node.test, node.then, node.other];
    case 'Yield':
      return node.value === null ? [] : [node.value];
    case 'Attribute':
    case 'Starred':
    case 'Await':
    case 'YieldFrom':
    case 'NamedExpr':
      return [node.value];
    case 'Lambda':
    case 'Comprehension':
      return [];
  }
}
