import type {ExprOf, Stmt, StmtOf} from '../parse/ast.ts';
import {type Source, SourceError} from '../source.ts';
import {analyzeBlock} from './analyze-statements.ts';
import {Scope} from './scope.ts';

/** What has names of its own. */
export type Scoped = StmtOf<'FunctionDef' | 'ClassDef'> | ExprOf<'Lambda' | 'Comprehension'>;

/** Finds every scope of a program and who shares what. */
export function analyze(source: Source, body: readonly Stmt[]) {
  const analyzer = new Analyzer(source);
  const module = new Scope('module', null);
  analyzeBlock(analyzer, body, module);
  analyzer.finish();
  return {module, scopes: analyzer.scopes};
}

/** What is found about the names of a program while its tree is walked. */
export class Analyzer {
  public readonly scopes = new Map<Scoped, Scope>();
  readonly #source: Source;
  readonly #uses: [string, Scope][] = [];
  public readonly nonlocals: [string, Scope, number][] = [];
  /** Within how many iterables of comprehensions what is analyzed stands. */
  public iterables = 0;

  public constructor(source: Source) {
    this.#source = source;
  }

  public fail(at: number, found: string, remedy: string): never {
    throw new SourceError(this.#source, at, found, remedy);
  }

  public finish(): void {
    for (const [name, scope] of this.#uses) scope.capture(name);
    for (const [name, scope] of this.#uses) scope.mention(name);
    for (const [name, scope, at] of this.nonlocals) {
      if (scope.place(name).kind !== 'cell') {
        const found = `no binding for nonlocal '${name}' found`;
        this.fail(at, found, 'assign it in the function around this one');
      }
    }
  }

  public use(name: string, scope: Scope): void {
    this.#uses.push([scope.mangle(name), scope]);
  }

  public declare(id: string, scope: Scope, into: Set<string>, at: number, how: string): void {
    const name = scope.mangle(id);
    const early = scope.bound.has(name) || this.#uses.some(([n, s]) => n === name && s === scope);
    if (scope.parameters.has(name)) {
      const found = `name '${id}' is parameter and ${how}`;
      this.fail(at, found, 'give the parameter another name');
    }
    if (early) {
      const verb = scope.bound.has(name) ? 'assigned to' : 'used prior to';
      const found = `name '${name}' is ${verb === 'assigned to' ? 'assigned to before' : verb} ${how} declaration`;
      this.fail(at, found, 'move the declaration to the top of the function');
    }
    into.add(name);
    scope.bound.delete(name);
  }

  /** `:=` in a comprehension or a generator expression binds in the block around it. */
  public bindNamed(id: string, scope: Scope, at: number): void {
    const name = scope.mangle(id);
    let owner = scope;
    const inside: Scope[] = [];
    if (this.iterables > 0) {
      const found = 'assignment expression cannot be used in a comprehension iterable expression';
      this.fail(at, found, 'assign it in a statement before');
    }
    for (; owner.comprehension !== '' && owner.parent; owner = owner.parent) {
      if (owner.iterated.has(name)) {
        const found = `assignment expression cannot rebind comprehension iteration variable '${id}'`;
        this.fail(at, found, 'use another name');
      }
      inside.push(owner);
    }
    if (inside.length > 0 && owner.kind === 'class') {
      const found = 'assignment expression within a comprehension cannot be used in a class body';
      this.fail(at, found, 'write a loop');
    }
    const isGlobal = owner.kind === 'module' || owner.globals.has(name);
    for (const each of inside) (isGlobal ? each.globals : each.nonlocals).add(name);
    this.bind(name, owner);
    this.use(name, scope);
  }

  /** A name with an annotation is one of the block's own. */
  public annotate(id: string, scope: Scope, at: number): void {
    const name = scope.mangle(id);
    if (scope.kind === 'module') return;
    const declared = scope.globals.has(name)
      ? 'global'
      : scope.nonlocals.has(name)
        ? 'nonlocal'
        : '';
    if (declared === '') return;
    const found = `annotated name '${id}' can't be ${declared}`;
    this.fail(at, found, 'drop the annotation, or the declaration');
  }

  public bind(id: string, scope: Scope): void {
    this.bindOnly(id, scope);
    this.use(id, scope);
  }

  /** Says whose a name is, where nothing is done with it. */
  public bindOnly(id: string, scope: Scope): void {
    const name = scope.mangle(id);
    let owner = scope;
    while (owner.kind === 'comprehension' && owner.parent && !owner.bound.has(name)) {
      owner = owner.parent;
    }
    if (!owner.globals.has(name) && !owner.nonlocals.has(name)) owner.bind(name);
  }
}
