/**
 * Runs the work on several items at once and gives the results in the order of the items. When it ends, for whatever reason,
 * no work is under way any more.
 */
export async function* inOrder<Item, Result>(
  items: AsyncIterable<Item> | Iterable<Item>,
  width: number,
  work: (item: Item) => Promise<Result>,
): AsyncGenerator<Result> {
  const underWay: Promise<Result>[] = [];
  try {
    for await (const item of items) {
      const result = work(item);
      // whoever fails is heard when its turn comes
      result.catch(() => undefined);
      underWay.push(result);
      const first = underWay.length > width ? underWay.shift() : undefined;
      if (first !== undefined) yield await first;
    }
    yield* underWay;
  } finally {
    await Promise.allSettled(underWay);
  }
}

/** Waits for both, also if one fails; then throws what the first that failed has thrown. */
export async function both<A, B>(a: Promise<A>, b: Promise<B>): Promise<[A, B]> {
  await Promise.allSettled([a, b]);
  return [await a, await b];
}
