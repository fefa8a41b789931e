import type {Literal} from './ast.ts';

export function numberLiteral(text: string): Literal {
  const plain = text.replaceAll('_', '');
  if (/[jJ]$/.test(plain)) return {kind: 'imaginary', float: Number(plain.slice(0, -1))};
  if (/^0[xXoObB]/.test(plain)) return {kind: 'int', int: smallest(BigInt(plain.toLowerCase()))};
  if (/[.eE]/.test(plain)) return {kind: 'float', float: Number(plain)};
  return {kind: 'int', int: plain.length < 16 ? Number(plain) : smallest(BigInt(plain))};
}

function smallest(int: bigint): number | bigint {
  const number = Number(int);
  return Number.isSafeInteger(number) ? number : int;
}
