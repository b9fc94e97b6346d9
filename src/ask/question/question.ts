/** What each kind of question asks for, in the question's own words. */
interface Asked {
  readonly help: object;
  readonly overview: object;
  readonly people: object;
  readonly sources: object;
  readonly check: { readonly quote: string; readonly speaker?: string };
  readonly timeline: { readonly topic?: string; readonly range?: AskedRange };
  readonly statements: {
    readonly speaker: string;
    readonly hearer?: string;
    readonly topic?: string;
    readonly setting?: string;
    readonly range?: AskedRange;
    /** Whether only words said answer it; what somebody thinks may also be told as a fact. */
    readonly strict: boolean;
    /** What the speaker is supposed to have said ("did Cole say that the bridge is safe"): only their own words for it confirm it. */
    readonly claim?: string;
    /** The verb, where it asks for one kind of saying: "promise", "warn", "want". */
    readonly act?: string;
  };
  readonly speaker: { readonly words: string; readonly quoted: boolean; readonly strict: boolean };
  readonly profile: { readonly who: string };
  readonly fact: object;
}

/** What a question can ask for; src/ask/kinds.ts lists them in the order in which they are tried. */
export type KindName = keyof Asked;

/** A question of one kind; `text` is the question as one sentence that needs no other. */
export type QuestionOf<K extends KindName> = { readonly [P in K]: { readonly kind: P; readonly text: string } & Asked[P] }[K];

/** A question as understood. */
export type Question = QuestionOf<KindName>;

/** Days that a question is limited to, and the words that say so. */
export interface AskedRange {
  readonly from?: string;
  readonly to?: string;
  readonly text: string;
  /** Counted from the newest article ("last year"). */
  readonly relative: boolean;
}
