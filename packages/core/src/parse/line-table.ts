/** Turns offsets into lines and back. A line ends with LF or CRLF; a CR alone ends none. */
export interface LineTable {
  /** The 1-based line that holds the offset. */
  lineAt(offset: number): number;
  /** The offset of a 0-based line and character. */
  offsetOf(position: { readonly line: number; readonly character: number }): number;
}

export function createLineTable(source: string): LineTable {
  const starts = [0];
  for (let at = source.indexOf('\n'); at !== -1; at = source.indexOf('\n', at + 1)) {
    starts.push(at + 1);
  }
  return {
    offsetOf: ({ line, character }) => (starts[line] ?? source.length) + character,
    lineAt(offset) {
      let low = 0;
      let high = starts.length - 1;
      while (low < high) {
        const middle = (low + high + 1) >> 1;
        if ((starts[middle] ?? 0) <= offset) {
          low = middle;
        } else {
          high = middle - 1;
        }
      }
      return low + 1;
    },
  };
}
