/**
 * The differences of the first values of a polynomial, taken at one number after another: the value itself, by how much
 * the next is more, by how much that grows, and so on. As Newton has it, they tell all further values.
 */
export function differences(values: readonly bigint[]): bigint[] {
  const found: bigint[] = [];
  for (let row = [...values]; row.length > 0; row = steps(row)) found.push(row[0] as bigint);
  return found;
}

/** The value `at` numbers after the first. */
export function valueAt(found: readonly bigint[], at: bigint): bigint {
  let value = 0n;
  let choices = 1n;
  for (const [order, difference] of found.entries()) {
    value += choices * difference;
    choices = (choices * (at - BigInt(order))) / BigInt(order + 1);
  }
  return value;
}

/** The sum of that many values, from the first. */
export function sumOf(found: readonly bigint[], count: bigint): bigint {
  return valueAt([0n, ...found], count);
}

function steps(row: readonly bigint[]): bigint[] {
  return row.slice(1).map((value, index) => value - (row[index] as bigint));
}
