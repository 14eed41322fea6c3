/** The member of `allowed` that `given` most likely means, undefined where none is near: for "did you mean". */
export function suggest(given: string, allowed: readonly string[]): string | undefined {
  const wanted = given.toLowerCase();
  const farthest = Math.ceil(wanted.length / 3);
  const ranked = allowed
    .map((name) => ({ name, distance: editDistance(wanted, name.toLowerCase()) }))
    .filter(({ distance }) => distance <= farthest)
    .sort((one, other) => one.distance - other.distance);
  return ranked[0]?.name;
}

/** Levenshtein's: how many UTF-16 code units must be put in, taken out or replaced. */
function editDistance(one: string, other: string): number {
  if (Math.abs(one.length - other.length) > 10) return Infinity;
  let above = Array.from({ length: other.length + 1 }, (_, column) => column);
  for (let row = 0; row < one.length; row += 1) {
    const current = [row + 1];
    for (let column = 0; column < other.length; column += 1) {
      const replaced = (above[column] ?? 0) + (one[row] === other[column] ? 0 : 1);
      current.push(Math.min(replaced, (above[column + 1] ?? 0) + 1, (current[column] ?? 0) + 1));
    }
    above = current;
  }
  return above[other.length] ?? 0;
}
