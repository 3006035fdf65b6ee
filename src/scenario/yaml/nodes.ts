import { isMap, isNode, isScalar, isSeq, type Node, type Pair } from 'yaml';

/** A place in a parsed document. Offsets are into the text. */
interface NodePosition {
  node: Node | null;
  /** Where the key stands, for the value of a map. */
  key: number | undefined;
}

/** Where a node starts in its text. */
export function offsetOf(node: unknown): number | undefined {
  return isNode(node) ? node.range?.[0] : undefined;
}

/** A map key as text. Keys are scalars: the parser refuses others (`stringKeys`). */
export function keyText(key: unknown): string {
  return isScalar(key) ? String(key.value) : '';
}

function childOf(node: Node | null, step: PropertyKey): NodePosition | undefined {
  if (isSeq(node)) {
    const item = node.items[Number(step)];
    return isNode(item) ? { node: item, key: undefined } : undefined;
  }
  if (!isMap(node)) return undefined;
  const pair = node.items.find((each) => keyText(each.key) === String(step));
  if (pair === undefined) return undefined;
  return { node: isNode(pair.value) ? pair.value : null, key: offsetOf(pair.key) };
}

/** The place a path of keys and indexes leads to, if there is one. */
export function positionAt(
  root: Node | null,
  path: readonly PropertyKey[],
): NodePosition | undefined {
  let place: NodePosition | undefined = { node: root, key: undefined };
  for (const step of path) {
    if (place === undefined) return undefined;
    place = childOf(place.node, step);
  }
  return place;
}

/** Every number below a node, with how it is written, in reading order. */
export function* numbersOf(
  node: unknown,
): Generator<{ scalar: Node; value: number; written: string }> {
  if (isScalar(node)) {
    const { value, source } = node;
    if (typeof value === 'number') yield { scalar: node, value, written: source ?? '' };
  } else if (isSeq(node)) {
    for (const item of node.items) yield* numbersOf(item);
  } else if (isMap(node)) {
    for (const pair of node.items) yield* numbersOf(pair.value);
  }
}

/** Every map's pairs and every scalar below a node, in reading order. */
export function* partsOf(
  node: unknown,
): Generator<{ pairs: Pair[] } | { scalar: Node; text: string }> {
  if (isScalar(node)) {
    if (typeof node.value === 'string') yield { scalar: node, text: node.value };
  } else if (isSeq(node)) {
    for (const item of node.items) yield* partsOf(item);
  } else if (isMap(node)) {
    yield { pairs: node.items };
    for (const pair of node.items) {
      yield* partsOf(pair.key);
      yield* partsOf(pair.value);
    }
  }
}
