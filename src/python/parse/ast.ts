/** Python's syntax tree, in the words of its `ast` module. `from` and `to` are offsets into the source. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

export type Expr = Span &
  (
    | {readonly type: 'Name'; readonly id: string}
    | {readonly type: 'Constant'; readonly value: Literal}
    | {readonly type: 'JoinedStr'; readonly parts: readonly (string | Replacement)[]}
    | {readonly type: 'TemplateStr'; readonly parts: readonly (string | Replacement)[]}
    | {readonly type: 'Tuple' | 'List' | 'Set'; readonly items: readonly Expr[]}
    | {readonly type: 'Dict'; readonly items: readonly (readonly [Expr | null, Expr])[]}
    | {
        readonly type: 'BinOp';
        readonly op: string;
        readonly left: Expr;
        readonly right: Expr;
        readonly anchor: Span;
      }
    | {readonly type: 'UnaryOp'; readonly op: string; readonly operand: Expr}
    | {readonly type: 'BoolOp'; readonly op: 'and' | 'or'; readonly values: readonly Expr[]}
    | {
        readonly type: 'Compare';
        readonly left: Expr;
        readonly ops: readonly string[];
        readonly rights: readonly Expr[];
      }
    | {readonly type: 'Call'; readonly func: Expr; readonly args: readonly Argument[]}
    | {readonly type: 'Attribute'; readonly value: Expr; readonly name: string}
    | {readonly type: 'Subscript'; readonly value: Expr; readonly index: Expr}
    | {
        readonly type: 'Slice';
        readonly low: Expr | null;
        readonly high: Expr | null;
        readonly step: Expr | null;
      }
    | {readonly type: 'Starred'; readonly value: Expr}
    | {readonly type: 'Lambda'; readonly params: Params; readonly body: Expr}
    | {readonly type: 'IfExp'; readonly test: Expr; readonly then: Expr; readonly other: Expr}
    | {readonly type: 'Await'; readonly value: Expr}
    | {readonly type: 'Yield'; readonly value: Expr | null}
    | {readonly type: 'YieldFrom'; readonly value: Expr}
    | {readonly type: 'NamedExpr'; readonly target: string; readonly value: Expr}
    | {
        readonly type: 'Comprehension';
        readonly kind: 'list' | 'set' | 'dict' | 'generator';
        readonly key: Expr | null;
        readonly value: Expr;
        readonly clauses: readonly Clause[];
      }
  );

export type ExprOf<T extends Expr['type']> = Extract<Expr, {type: T}>;

/** What a literal stands for. */
export type Literal =
  | {readonly kind: 'none' | 'true' | 'false' | 'ellipsis'}
  | {readonly kind: 'int'; readonly int: number | bigint}
  | {readonly kind: 'float' | 'imaginary'; readonly float: number}
  | {readonly kind: 'str'; readonly str: string}
  | {readonly kind: 'bytes'; readonly bytes: string};

/** `{value!r:spec}` of an f-string or a t-string; `text` is set by a trailing `=`. */
export interface Replacement extends Span {
  readonly value: Expr;
  /** The expression as it is written, without the white space behind it. */
  readonly written: string;
  readonly text: string | null;
  readonly conversion: '' | 'r' | 's' | 'a';
  readonly spec: readonly (string | Replacement)[] | null;
}

export interface Clause {
  readonly target: Expr;
  readonly iterable: Expr;
  readonly conditions: readonly Expr[];
  readonly async: boolean;
}

export interface Argument extends Span {
  /** '' is positional, '*' and '**' unpack, anything else is a keyword. */
  readonly name: string;
  readonly value: Expr;
}

export interface Param extends Span {
  readonly name: string;
  readonly kind: 'positional' | 'any' | 'star' | 'keyword' | 'starstar';
  readonly fallback: Expr | null;
  readonly annotation: Expr | null;
}

export type Params = readonly Param[];

export type Stmt = Span &
  (
    | {readonly type: 'Expr'; readonly value: Expr}
    | {readonly type: 'Assign'; readonly targets: readonly Expr[]; readonly value: Expr}
    | {
        readonly type: 'AnnAssign';
        readonly target: Expr;
        readonly annotation: Expr;
        readonly value: Expr | null;
        readonly simple: boolean;
      }
    | {
        readonly type: 'AugAssign';
        readonly target: Expr;
        readonly op: string;
        readonly value: Expr;
      }
    | {readonly type: 'Return'; readonly value: Expr | null}
    | {readonly type: 'Delete'; readonly targets: readonly Expr[]}
    | {readonly type: 'Pass' | 'Break' | 'Continue'}
    | {readonly type: 'Raise'; readonly error: Expr | null; readonly cause: Expr | null}
    | {readonly type: 'Global' | 'Nonlocal'; readonly names: readonly string[]}
    | {readonly type: 'Assert'; readonly test: Expr; readonly message: Expr | null}
    | {readonly type: 'Import'; readonly names: readonly Alias[]}
    | {
        readonly type: 'ImportFrom';
        readonly module: string;
        readonly level: number;
        readonly names: readonly Alias[];
      }
    | {
        readonly type: 'If';
        readonly test: Expr;
        readonly body: readonly Stmt[];
        readonly orelse: readonly Stmt[];
      }
    | {
        readonly type: 'While';
        readonly test: Expr;
        readonly body: readonly Stmt[];
        readonly orelse: readonly Stmt[];
      }
    | {
        readonly type: 'For';
        readonly async: boolean;
        readonly target: Expr;
        readonly iterable: Expr;
        readonly body: readonly Stmt[];
        readonly orelse: readonly Stmt[];
      }
    | {
        readonly type: 'Try';
        readonly body: readonly Stmt[];
        readonly handlers: readonly Handler[];
        readonly star: boolean;
        readonly orelse: readonly Stmt[];
        readonly final: readonly Stmt[];
      }
    | {
        readonly type: 'With';
        readonly async: boolean;
        readonly items: readonly WithItem[];
        readonly body: readonly Stmt[];
      }
    | {
        readonly type: 'FunctionDef';
        readonly async: boolean;
        readonly name: string;
        readonly params: Params;
        readonly returns: Expr | null;
        readonly decorators: readonly Expr[];
        readonly body: readonly Stmt[];
        /** Where `def` (or its first decorator) stands. */
        readonly first: number;
        readonly typeParams: readonly TypeParam[];
      }
    | {
        readonly type: 'ClassDef';
        readonly name: string;
        readonly args: readonly Argument[];
        readonly decorators: readonly Expr[];
        readonly body: readonly Stmt[];
        readonly typeParams: readonly TypeParam[];
      }
    | {readonly type: 'Match'; readonly subject: Expr; readonly cases: readonly Case[]}
    | {
        readonly type: 'TypeAlias';
        readonly name: string;
        readonly typeParams: readonly TypeParam[];
        readonly value: Expr;
      }
  );

/** `T: bound = default`, `*Ts` or `**P` in the brackets of a definition. */
export interface TypeParam {
  readonly name: string;
  readonly kind: 'TypeVar' | 'TypeVarTuple' | 'ParamSpec';
  /** A tuple names the types that it may be. */
  readonly bound: Expr | null;
  readonly fallback: Expr | null;
}

export type StmtOf<T extends Stmt['type']> = Extract<Stmt, {type: T}>;

export interface Alias extends Span {
  readonly name: string;
  readonly as: string | null;
}

export interface Handler extends Span {
  readonly type: Expr | null;
  readonly name: string | null;
  readonly body: readonly Stmt[];
}

export interface WithItem {
  readonly context: Expr;
  readonly target: Expr | null;
}

export interface Case {
  readonly pattern: Pattern;
  readonly guard: Expr | null;
  readonly body: readonly Stmt[];
}

export type Pattern = Span &
  (
    | {readonly type: 'Value'; readonly value: Expr}
    | {readonly type: 'Singleton'; readonly value: Expr}
    | {readonly type: 'As'; readonly pattern: Pattern | null; readonly name: string | null}
    | {readonly type: 'Star'; readonly name: string | null}
    | {readonly type: 'Sequence'; readonly items: readonly Pattern[]}
    | {
        readonly type: 'Mapping';
        readonly keys: readonly Expr[];
        readonly values: readonly Pattern[];
        readonly rest: string | null;
      }
    | {
        readonly type: 'Class';
        readonly cls: Expr;
        readonly args: readonly Pattern[];
        readonly keywords: readonly (readonly [string, Pattern])[];
      }
    | {readonly type: 'Or'; readonly options: readonly Pattern[]}
  );
