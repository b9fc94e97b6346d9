/** Where a block is among the others of its dump. */
export interface Place {
  readonly blocks: readonly string[];
  readonly at: number;
  /** Whether text of the article came before. */
  readonly hasBegun: boolean;
  /** Whether text of the article comes after. */
  readonly continues: boolean;
  /** Whether no sentence comes, here or after. */
  readonly ends: boolean;
  /** The rule that dropped the block before; undefined where it was kept. */
  readonly after: string | undefined;
}

/** Recognises one kind of boilerplate: what is on a page and isn't the article's own text. */
export interface Rule {
  /** Shown with what it dropped. */
  readonly name: string;
  readonly drops: (block: string, place: Place) => boolean;
}
