import { isMap, isNode, isScalar, isSeq, type Node } from 'yaml';
import { keyText, offsetOf } from './nodes.ts';

/**
 * Where each part of a document stands, and no more of it: small enough to be kept for thousands of
 * files. Offsets are into the text.
 */
export interface Outline {
  /** A text itself; the key of a list, a group or an empty value. */
  at: number;
  /** By key or index; null where nothing is below. */
  below: ReadonlyMap<string, Outline> | null;
}

function childrenOf(node: unknown): Map<string, Outline> | null {
  const children = new Map<string, Outline>();
  if (isSeq(node)) {
    for (const [index, item] of node.items.entries()) {
      if (isNode(item)) children.set(String(index), outlineOf(item, undefined));
    }
  } else if (isMap(node)) {
    for (const { key, value } of node.items) {
      const name = keyText(key);
      if (!children.has(name)) children.set(name, outlineOf(value, offsetOf(key)));
    }
  }
  return children.size > 0 ? children : null;
}

function outlineOf(node: unknown, key: number | undefined): Outline {
  const isText = isScalar(node) && node.value !== null;
  const at = isText ? offsetOf(node) : (key ?? offsetOf(node));
  return { at: at ?? 0, below: childrenOf(node) };
}

/** The outline of a whole document. */
export function outlineOfDocument(root: Node | null): Outline {
  return outlineOf(root, undefined);
}

/** Where a reader should look for what a path leads to: for what is missing, whatever should hold it. */
export function pointerOffset(outline: Outline, path: readonly PropertyKey[]): number {
  let here = outline;
  for (const step of path) {
    const next = here.below?.get(String(step));
    if (next === undefined) break;
    here = next;
  }
  return here.at;
}
