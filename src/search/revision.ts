import { changeTermIndex, type Document, type TermIndex } from "./term-index.ts";

/**
 * A revision of an index. All revisions share one index, which is in the state of one of them; each of the others knows how it differs
 * from a neighbour. Reading another revision applies the differences on the way there and turns them round (Baker 1978, "Shallow binding
 * in LISP 1.5"; Conchon and Filliâtre 2007, "A persistent union-find data structure").
 */
export interface Revision {
  /** The index in this revision's state, until another revision is read. */
  read(): TermIndex;
  /** The revision without some documents, which must be exactly as they were added, and with others. This one stays as it is. */
  withChanges(removed: readonly Document[], added: readonly Document[]): Revision;
}

interface State {
  /** How the state comes from a neighbour; undefined for the state that the index is in. */
  difference: Difference | undefined;
}

interface Difference {
  readonly from: State;
  readonly removed: readonly Document[];
  readonly added: readonly Document[];
}

/** The only revision of an index so far. */
export function firstRevision(index: TermIndex): Revision {
  return revisionOf(index, { difference: undefined });
}

function revisionOf(index: TermIndex, state: State): Revision {
  return {
    read: () => {
      reach(index, state);
      return index;
    },
    withChanges: (removed, added) => revisionOf(index, { difference: { from: state, removed, added } }),
  };
}

function reach(index: TermIndex, state: State): void {
  const path: State[] = [];
  for (let at = state; at.difference !== undefined; at = at.difference.from) path.push(at);
  for (const next of path.reverse()) {
    if (next.difference === undefined) continue;
    const { from, removed, added } = next.difference;
    changeTermIndex(index, removed, added);
    from.difference = { from: next, removed: added, added: removed };
    next.difference = undefined;
  }
}
