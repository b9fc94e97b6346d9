import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { releaseFault } from "../.ci/release.ts";
import { VERSION } from "../src/version.ts";

const ROOT = join(import.meta.dirname, "..");
const read = (file: string): string => readFileSync(join(ROOT, file), "utf8");

const changelog = `# Changelog\n\n## Unreleased\n\n## 1.3.0 - 2027-05-03\n\n### Added\n\n- A mill.\n\n## 1.2.0 - 2027-04-01\n\n### Fixed\n\n- A pier.\n`;
const right = { version: "1.3.0", lockVersion: "1.3.0", changelog, tag: "v1.3.0" };

test("the package, its lock file and the changelog agree on the version", () => {
  const lock = JSON.parse(read("package-lock.json"));
  expect(releaseFault({ version: VERSION, lockVersion: lock.version, changelog: read("CHANGELOG.md") })).toBeUndefined();
  expect(lock.packages[""].version).toBe(VERSION);
});

test.each([
  [{}, undefined],
  [{ lockVersion: "1.2.0" }, "package-lock.json says 1.2.0"],
  [{ tag: "v1.2.0" }, "The tag v1.2.0"],
  [{ version: "1.2.0", lockVersion: "1.2.0", tag: undefined }, "CHANGELOG.md begins with 1.3.0"],
  [{ changelog: changelog.replace("2027-05-03", "2027-02-30") }, "2027-02-30"],
  [{ changelog: changelog.replace("2027-05-03", "2027-03-01") }, "older than"],
  [{ changelog: changelog.replace("### Added", "### News") }, "News"],
  [{ changelog: changelog.replace("- A mill.\n", "") }, "1.3.0 in CHANGELOG.md has nothing"],
  [{ changelog: "# Changelog\n\n## Unreleased\n" }, "no version"],
])("of a release with %j it is told: %s", (change, words) => {
  const told = releaseFault({ ...right, ...change });
  if (words === undefined) expect(told).toBeUndefined();
  else expect(told).toContain(words);
});
