import { expect, test } from 'vitest';
import { decode, readBytes, readInput } from './read.ts';

test('decodes so that encoding gives the same bytes: BOM, CRLF, no final newline, four-byte characters', () => {
  const text = '\ufeffFROM alpine\r\n# größe 🐳';
  const bytes = new TextEncoder().encode(text);
  expect(decode(bytes)).toBe(text);
  expect(new TextEncoder().encode(decode(bytes))).toEqual(bytes);
});

test.each([
  [Buffer.from('\ufeffFROM alpine\n', 'utf16le'), 'the text is UTF-16; save it as UTF-8 and run again'],
  [Buffer.from('# größe\nFROM alpine\n', 'latin1'), 'the text is not UTF-8; save it as UTF-8 and run again'],
])('refuses what is not UTF-8: %o', (bytes, message) => {
  expect(() => decode(bytes)).toThrow(expect.objectContaining({ code: 'input', message }));
});

test('says in words why a file or standard input cannot be read', async () => {
  expect(() => readBytes('/no/such/Dockerfile')).toThrow(
    expect.objectContaining({ code: 'input', message: 'no such file or directory; check the path' }),
  );
  const readStdin = () => Promise.reject(new Error('standard input is closed'));
  await expect(readInput({ readStdin })).rejects.toMatchObject({ code: 'input', message: 'standard input is closed' });
});
