/**
 * Makes something of an object once, and keeps it as long as the object: an article that didn't change is the same object in each revision
 * of its story. Measured with 19,042 articles: a refresh of one takes 4.2 to 5.0 s with what is kept so, and 7.2 to 8.3 s without. Each use
 * saves 40 to 470 ms of it, or keeps an object the same that others are kept with; what saves less isn't kept.
 */
export function keptWith<Of extends object, T extends object>(make: (of: Of) => T): (of: Of) => T {
  const kept = new WeakMap<Of, T>();
  return (of) => {
    const before = kept.get(of);
    if (before !== undefined) return before;
    const made = make(of);
    kept.set(of, made);
    return made;
  };
}

/** The same for what is made of an object and some words: the last of each object is kept, and is given again for the same words. */
export function lastWith<Of extends object, T extends object>(
  make: (of: Of, words: readonly string[]) => T,
): (of: Of, words: readonly string[]) => T {
  const kept = new WeakMap<Of, { readonly words: readonly string[]; readonly made: T }>();
  return (of, words) => {
    const before = kept.get(of);
    if (before?.words.length === words.length && before.words.every((word, i) => word === words[i])) return before.made;
    const made = make(of, words);
    kept.set(of, { words, made });
    return made;
  };
}
