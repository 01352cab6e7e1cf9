/**
 * Text of a file or a path as people may see it: what would steer a terminal (escape sequences, carriage returns), or
 * show the text in another order than it is in (https://trojansource.codes), becomes a visible sign. Tabs stay.
 */
export const visible = (text: string): string => text.replaceAll(invisible, sign);

// Control and format characters, and the line separators that are neither.
const invisible = /(?!\t)[\p{Cc}\p{Cf}\u2028\u2029]/gu;

function sign(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x20) return String.fromCodePoint(0x2400 + code);
  if (code === 0x7f) return '\u2421';
  return `<U+${code.toString(16).toUpperCase().padStart(4, '0')}>`;
}
