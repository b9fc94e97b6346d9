import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { defineConfig } from "vitest/config";
import { LONG } from "./tests/long.ts";

const MINUTE = 60_000;

/** Test files that have a long form: they ask which one is run, take a property's number of runs, or use PostgreSQL. */
const LONG_FORMS = readdirSync(join(import.meta.dirname, "tests"), { recursive: true, encoding: "utf8" })
  .map((name) => `tests/${name}`)
  .filter((file) => file.endsWith(".test.ts") && /long\.ts"|"fast-check"|postgres\.ts"|contract\.ts"/.test(readFileSync(file, "utf8")));

// Files share the modules they load: loading them anew for each file would take most of the time. A test leaves no state behind.
// No limit is there to judge how fast the code is: it ends what hangs, on a busy machine too.
const common = {
  setupFiles: ["tests/setup.ts"],
  // What measures time or memory in the long form has the garbage collected before.
  execArgv: LONG ? ["--expose-gc"] : [],
  testTimeout: (LONG ? 40 : 10) * MINUTE,
  hookTimeout: 10 * MINUTE,
  expect: { poll: { timeout: 2.5 * MINUTE } },
};

export default defineConfig({
  test: {
    maxWorkers: "100%",
    projects: LONG
      ? // Each file in a process of its own: what others leave on the heap would be a part of what is measured.
        [{ test: { ...common, name: "long", include: LONG_FORMS } }]
      : [{ test: { ...common, name: "short", include: ["tests/**/*.test.ts"], isolate: false } }],
  },
});
