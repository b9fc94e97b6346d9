import { defineConfig } from "vitest/config";
import { LONG } from "./tests/long.ts";

const MINUTE = 60_000;

// Files share the modules they load: loading them anew for each file would take most of the time. A test leaves no state behind.
// No limit is there to judge how fast the code is: it ends what hangs, on a busy machine too.
export default defineConfig({
  test: {
    include: ["tests/**/*.test.ts"],
    setupFiles: ["tests/setup.ts"],
    isolate: false,
    maxWorkers: "100%",
    testTimeout: (LONG ? 20 : 3) * MINUTE,
    hookTimeout: 3 * MINUTE,
    expect: { poll: { timeout: MINUTE } },
  },
});
