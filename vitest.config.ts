import { defineConfig } from "vitest/config";
import { LONG } from "./tests/long.ts";

const MINUTE = 60_000;
const DISCORD = "tests/adapters/discord/**/*.test.ts";

// Files share the modules they load: loading them anew for each file would take most of the time. A test leaves no state behind.
// Discord's have theirs to themselves: with what other files left in the process, an upload to the stand-in may hang.
// No limit is there to judge how fast the code is: it ends what hangs, on a busy machine too.
const common = {
  setupFiles: ["tests/setup.ts"],
  testTimeout: (LONG ? 20 : 3) * MINUTE,
  hookTimeout: 3 * MINUTE,
  expect: { poll: { timeout: 2.5 * MINUTE } },
};

export default defineConfig({
  test: {
    maxWorkers: "100%",
    projects: [
      { test: { ...common, name: "shared", include: ["tests/**/*.test.ts"], exclude: [DISCORD], isolate: false } },
      { test: { ...common, name: "discord", include: [DISCORD], isolate: true } },
    ],
  },
});
