import type { Answer } from "../../model.ts";

/** An answer's heading with the story's title, where it isn't in there. */
export function headingWithTitle({ heading, title, kind }: Answer): string {
  if (title === "" || heading.includes(title)) return heading;
  return kind === "unanswered" ? `${title}: ${heading}` : `${heading.replace(/\.$/, "")} · ${title}`;
}
