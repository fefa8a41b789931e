/** A name such as `www.example.com`, and no address. */
const DOMAIN = /^(?=.*[a-z])[a-z\d-]+(\.[a-z\d-]+)+\.?$/i;
/** What RFC 2606, 6761 and 6762 and ICANN keep out of the web, and what `example.com` has besides `www`. */
const RESERVED =
  /\.(example|invalid|test|local|internal|lan|home|corp|localdomain)\.?$|(?<!^www)\.example\.(com|net|org)\.?$/i;
/** A name may say of itself that nobody has it. */
const NOBODY = /no[nt]?[-_]?(such|exist)|doesn'?t[-_]?exist|invalid|unreachable/i;
/** What is looked up as it stands: other letters would be encoded first, and numbers are taken for addresses. */
const PLAIN = /^(?=.*[a-z])[!-~]+$/i;

/** Whether a server of the web is called so. */
export function isOfTheWeb(name: string): boolean {
  return DOMAIN.test(name) && !RESERVED.test(name) && !NOBODY.test(name);
}

/** Whether it is a name that can be looked up, be it in vain. */
export const isName = (name: string) => isOfTheWeb(name) || isUnknown(name);

/** Whether it is a name that has no address: looking it up fails. */
export function isUnknown(name: string): boolean {
  return PLAIN.test(name) && !/:|^\.|\.\./.test(name) && name !== 'localhost' && !isOfTheWeb(name);
}
