/**
 * Does something with every item, with up to `limit` under way at a time, in no certain order. After a failure no more items
 * are taken; it is thrown once all that is under way has ended.
 */
export async function forEachConcurrently<Item>(
  items: AsyncGenerator<Item>,
  limit: number,
  act: (item: Item) => Promise<void>,
): Promise<void> {
  const failures: unknown[] = [];
  const hasFailed = () => failures.length > 0;
  const takeItems = async () => {
    while (!hasFailed()) {
      const next = await items.next();
      if (next.done === true || hasFailed()) return;
      await act(next.value);
    }
  };
  const takers = Array.from({ length: limit }, () =>
    takeItems().catch((error: unknown) => {
      failures.push(error);
    }),
  );
  await Promise.all(takers);
  if (hasFailed()) throw failures[0];
}
