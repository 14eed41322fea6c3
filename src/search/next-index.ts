/** The uid of the index that is built to take the place of another. */
export function nextUid(uid: string): string {
  return `${uid}-next`;
}
