/**
 * Python in a template: without the indentation it has in its file, and without empty lines. What is put in stands as
 * deep as the place it is put into, all of its lines.
 */
export function py(parts: TemplateStringsArray, ...values: readonly (string | number)[]): string {
  let text = '';
  for (const [index, part] of parts.entries()) {
    text += part;
    const depth = /^ */.exec(text.slice(text.lastIndexOf('\n') + 1))?.[0] ?? '';
    text += String(values[index] ?? '').replaceAll('\n', `\n${depth}`);
  }
  return dedented(text.split('\n').filter(line => line.trim() !== ''));
}

function dedented(lines: readonly string[]): string {
  const depth = Math.min(...lines.map(line => line.search(/\S/)));
  return lines.map(line => line.slice(depth)).join('\n');
}
