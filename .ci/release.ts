// Checks that a release agrees with itself: `npm run release:check -- v0.2.0` before its tag is set, without a tag at any time.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

/** What must agree. */
export interface Release {
  readonly version: string;
  readonly lockVersion: string;
  /** The text of CHANGELOG.md. */
  readonly changelog: string;
  /** The tag that is about to be set. */
  readonly tag?: string | undefined;
}

const SECTIONS = ["Added", "Changed", "Deprecated", "Removed", "Fixed", "Security"];

/** What doesn't agree, in words; undefined where all does. */
export function releaseFault({ version, lockVersion, changelog, tag }: Release): string | undefined {
  if (lockVersion !== version) return `package.json says ${version}, package-lock.json says ${lockVersion}. Run: npm install`;
  if (tag !== undefined && tag !== `v${version}`) return `The tag ${tag} isn't v${version}, as package.json says.`;
  const releases = changelog
    .split(/^## /m)
    .slice(1)
    .flatMap((text) => {
      const [, name, date = ""] = /^(\d+\.\d+\.\d+) - (\S+)\n/.exec(text) ?? [];
      return name === undefined ? [] : [{ name, date, text }];
    });
  const [latest] = releases;
  if (latest === undefined) return 'CHANGELOG.md has no version: a line such as "## 0.2.0 - 2026-11-26".';
  if (latest.name !== version) return `CHANGELOG.md begins with ${latest.name}, package.json says ${version}.`;
  for (const [i, { name, date, text }] of releases.entries()) {
    if (!isDay(date)) return `${name} in CHANGELOG.md has the date ${date}, which isn't one.`;
    const before = releases[i + 1];
    if (before !== undefined && date < before.date) return `${name} in CHANGELOG.md is older than ${before.name}.`;
    const odd = [...text.matchAll(/^### (.+)$/gm)].map(([, section = ""]) => section).find((section) => !SECTIONS.includes(section));
    if (odd !== undefined) return `${name} in CHANGELOG.md has a section ${odd}; there are ${SECTIONS.join(", ")}.`;
    if (!/^- /m.test(text)) return `${name} in CHANGELOG.md has nothing that changed.`;
  }
  return undefined;
}

function isDay(text: string): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text)) && new Date(text).toISOString().startsWith(text);
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const read = (file: string): string => readFileSync(join(import.meta.dirname, "..", file), "utf8");
  const told = releaseFault({
    version: JSON.parse(read("package.json")).version,
    lockVersion: JSON.parse(read("package-lock.json")).version,
    changelog: read("CHANGELOG.md"),
    tag: process.argv[2],
  });
  console.log(told ?? "Version, lock file, tag and changelog agree.");
  process.exitCode = told === undefined ? 0 : 1;
}
