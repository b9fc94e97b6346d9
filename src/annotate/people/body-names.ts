import { fold } from "../../text/normalize.ts";

const COMPANY = /\s(?:corp|corporation|inc|incorporated|co|company|companies|ltd|limited|llc|llp|plc|lp|ag|sa|nv|group|holdings)$/;

/** What two names of one body have in common: "Comcast Corp." and "Comcast", "U.S. Department of Justice" and "Justice Dept.". */
export function bodyKey(name: string): string {
  const words = fold(name)
    .replaceAll(".", "")
    .replaceAll(",", "")
    .replace(/^the /, "")
    .replace(/\bdept\b/g, "department");
  const reordered = words.replace(
    /^(?:u s |us )?(department|ministry|bureau) of (?:the )?(.+)$/,
    (_, office: string, of: string) => `${of} ${office}`,
  );
  const short = reordered === words ? words : reordered;
  const department = short.replace(
    /^(?:u s|us|american|federal) (?=.* (?:department|agency|bureau|administration|service|commission)$)/,
    "",
  );
  let bare = department;
  for (let shorter = bare.replace(COMPANY, ""); shorter !== bare && shorter.length > 2; shorter = bare.replace(COMPANY, "")) bare = shorter;
  return bare;
}

/** The initials of a body's name in three words and more: "EPA", "USGS"; undefined where it is shorter. */
export function initialsOf(name: string): string | undefined {
  const words = name
    .replaceAll(".", "")
    .split(/\s+/)
    .filter((word) => /^\p{Lu}/u.test(word));
  const initials = words.map((word) => (/^\p{Lu}{2,3}$/u.test(word) ? word : word.charAt(0))).join("");
  return initials.length > 2 && words.length > 1 ? fold(initials) : undefined;
}
