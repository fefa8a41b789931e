/** A character by its number, as the literal that means it. */
export function escapeCode(code: number): string {
  const digits = code.toString(16);
  if (code < 256) return `\\x${digits.padStart(2, '0')}`;
  return code < 65_536 ? `\\u${digits.padStart(4, '0')}` : `\\U${digits.padStart(8, '0')}`;
}
