// Values as this project’s TypeScript spells them, for the scripts that write data.
export const key = (name) => (/^[A-Za-z_]\w*$/.test(name) ? name : quote(name));
export const quote = (text) => `'${JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'`;

/** A value in this project's spelling. */
export function literal(value) {
  if (typeof value === 'string') return quote(value);
  if (Array.isArray(value)) return `[${value.map(literal).join(', ')}]`;
  if (value === null || typeof value !== 'object') return String(value);
  return `{ ${Object.entries(value)
    .map(([name, item]) => `${key(name)}: ${literal(item)}`)
    .join(', ')} }`;
}
