/** How many rows each section of the list of failure modes has: A01 to A34, B01 to B14, … */
const sections: Readonly<Record<string, number>> = {
  A: 34,
  B: 14,
  C: 12,
  D: 7,
  E: 3,
  F: 2,
  G: 5,
  H: 10,
  I: 3,
  J: 11,
  K: 3,
  L: 11,
};

/** The ids of every way to break a build or a container that has been seen in the wild. */
export const rows: readonly string[] = Object.entries(sections).flatMap(([section, count]) =>
  Array.from({ length: count }, (_, index) => `${section}${String(index + 1).padStart(2, '0')}`),
);
