const ESCAPES: Readonly<Record<string, string>> = {
  n: '\n',
  t: '\t',
  r: '\r',
  a: '\x07',
  b: '\b',
  '\\': '\\',
  '"': '"',
};

type Refuse = (found: string, remedy?: string) => never;

/** What `printf` prints: the format again and again, as long as there are arguments. */
export function formatted(form: string, args: readonly string[], refuse: Refuse): string {
  const left = [...args];
  let text = '';
  do {
    const before = left.length;
    text += once(form, left, refuse);
    if (left.length === before) break;
  } while (left.length > 0);
  return text;
}

function once(form: string, left: string[], refuse: Refuse): string {
  return form.replace(/\\(.?)|%(.?)/gs, (all, escaped?: string, directive?: string) => {
    if (escaped !== undefined) return ESCAPES[escaped] ?? refuse(`"${all}" in a text to print`);
    if (directive === '%') return '%';
    if (directive === 's') return left.shift() ?? '';
    if (directive === 'd' || directive === 'i') return whole(left.shift() ?? '0', refuse);
    return refuse(`"${all}" in a format`, 'take %s and %d');
  });
}

function whole(text: string, refuse: Refuse): string {
  return /^(0|-?[1-9]\d{0,17})$/.test(text) ? text : refuse(`"${text}" as a number to print`);
}
