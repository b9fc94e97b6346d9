/** What was found where a part of the installation was looked at. */
export interface Check {
  readonly what: string;
  readonly state: "ok" | "warning" | "fault";
  /** The state it is in and, where something is wrong, what to do. */
  readonly words: string;
}

/** A check that found all well. */
export const ok = (what: string, words: string): Check => ({ what, state: "ok", words });
/** A check that found what works but could be better. */
export const warning = (what: string, words: string): Check => ({ what, state: "warning", words });
/** A check that found what doesn't work. */
export const fault = (what: string, words: string): Check => ({ what, state: "fault", words });
