/** What the form asks that opens when somebody marks an answer as wrong. */
export const WRONG_FORM = {
  title: "What is wrong?",
  reason: "What is wrong about this answer?",
  comment: "What would be right?",
  submit: "Send",
  close: "Cancel",
  /** What may be wrong, by the word that it is kept under. */
  reasons: [
    ["speaker", "The speaker"],
    ["date", "The date"],
    ["not the answer", "It doesn't answer the question"],
    ["out of date", "It is out of date"],
    ["other", "Something else"],
  ],
  /** Characters of a comment. */
  longest: 1000,
} as const;

/** What somebody put into the form, made safe to keep: a reason of ours, and a comment of so many characters. */
export function readWrong(reason: string | undefined, comment: string | undefined): { readonly reason: string; readonly comment: string } {
  const code = WRONG_FORM.reasons.find(([word]) => word === reason)?.[0] ?? "other";
  return { reason: code, comment: (comment ?? "").trim().slice(0, WRONG_FORM.longest) };
}
