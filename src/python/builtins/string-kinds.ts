/** What kinds of characters a text is made of, as Unicode 16 tells CPython. */

/** Those that stand for a digit and are none: raised, in circles, in brackets. */
const DIGITS =
  '²³¹⁰⁴-⁹₀-₉፩-፱᧚①-⑨⑴-⑼⒈-⒐⓪⓵-⓽⓿❶-❾➀-➈➊-➒\\u{10a40}-\\u{10a43}\\u{10e60}-\\u{10e68}\\u{11052}-\\u{1105a}\\u{1f100}-\\u{1f10a}';

/** Letters of Chinese that are numbers. */
const NUMERALS =
  '㐅㒃㠪㭍一七万三两九二五亖京亿什仟仨伍佰俩倆億兆兩八六十千卄卅卌叁参參叄四壱壹幺廾廿弌弍弎弐拐拾捌柒洞漆玖百皕秭肆萬貮貳贰鈎钩阡陆陌陸零\\u{f96b}\\u{f973}\\u{f978}\\u{f9b2}\\u{f9d1}\\u{f9d3}\\u{f9fd}𠀁𠁤𠃢𠄡𠤪𠦃𠦌𠦜𠫪𠫽𠬙𢎐𢦘𣬛𦉭\\u{2f890}';

const patterned = (pattern: string) => {
  const each = new RegExp(`^(?:${pattern})+$`, 'u');
  return (text: string) => each.test(text);
};

export const isDecimal = patterned('\\p{Nd}');
export const isDigit = patterned(`[\\p{Nd}${DIGITS}]`);
export const isNumeric = patterned(`[\\p{N}${NUMERALS}]`);
export const isAlpha = patterned('\\p{L}');
export const isAlnum = patterned('[\\p{L}\\p{N}]');
export const isAscii = (text: string) => !/[^\0-\x7f]/.test(text);
export const isIdentifier = (text: string) => /^[\p{XID_Start}_]\p{XID_Continue}*$/u.test(text);
/** Of the spaces, the plain one alone is. */
export const isPrintable = (text: string) => !/[\p{C}\p{Zl}\p{Zp}]|(?! )\p{Zs}/u.test(text);
