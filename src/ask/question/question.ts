/** A question understood: what is asked for, and about whom or what, in the question's own words. */
export type Question =
  | { readonly intent: "help" | "overview" | "people" | "sources" }
  | {
      readonly intent: "said";
      readonly speaker: string;
      readonly hearer?: string;
      readonly topic?: string;
      readonly setting?: string;
      readonly range?: AskedRange;
      readonly strict: boolean;
      /** The verb, where it asks for one kind of saying: "promise", "warn", "want". */
      readonly act?: string;
    }
  | { readonly intent: "who-said"; readonly words: string; readonly quoted: boolean; readonly strict: boolean }
  | { readonly intent: "profile"; readonly who: string }
  | { readonly intent: "timeline"; readonly topic?: string; readonly range?: AskedRange }
  | { readonly intent: "check"; readonly quote: string; readonly speaker?: string }
  | { readonly intent: "fact" };

/** Days that a question is limited to, and the words that say so. */
export interface AskedRange {
  readonly from?: string;
  readonly to?: string;
  readonly text: string;
  /** Counted from the newest article ("last year"). */
  readonly relative: boolean;
}
