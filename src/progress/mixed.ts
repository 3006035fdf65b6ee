interface OfScenario {
  scenarioId: string;
}

/** Puts what still waits, all of one scenario, into the gaps from the end on; the rest comes last. */
function spread<Item extends OfScenario>(order: readonly Item[], waiting: readonly Item[]): Item[] {
  const [first] = waiting;
  if (first === undefined) return [...order];
  const isAlike = (item: Item | undefined) => item?.scenarioId === first.scenarioId;
  let left = waiting.length;
  const backwards = order.toReversed().flatMap((item, index) => {
    const before = order[order.length - 2 - index];
    if (left === 0 || isAlike(item) || isAlike(before)) return [item];
    left -= 1;
    return [item, first];
  });
  const places = [...backwards.reverse(), ...Array.from({ length: left }, () => first)];
  const alike = [...order.filter(isAlike), ...waiting].values();
  return places.map((item) => (isAlike(item) ? (alike.next().value ?? item) : item));
}

/**
 * The same items, so that as few neighbours as can be are of one scenario: nothing is recalled of a
 * story that was just told. Those of one scenario stay in their order, and the others near their place.
 */
export function mixed<Item extends OfScenario>(items: readonly Item[]): Item[] {
  const order: Item[] = [];
  // All of the scenario that `order` ends with, so that any other item lets one of them follow.
  const waiting: Item[] = [];
  for (const item of items) {
    if (item.scenarioId === order.at(-1)?.scenarioId) {
      waiting.push(item);
      continue;
    }
    order.push(item);
    const next = waiting.shift();
    if (next) order.push(next);
  }
  return spread(order, waiting);
}
