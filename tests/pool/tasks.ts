import { UserError } from "../../src/errors.ts";
import type { Task } from "../../src/pool/pool.ts";

// Tasks as a module of the product has them.
const module = import.meta.url;

export const doubling: Task<number, number> = {
  ...{ module, name: "doubling" },
  run: (number) => 2 * number,
  limit: 60_000,
  excess: () => "The number is too large.",
};

export const refusing: Task<string, string> = {
  ...{ module, name: "refusing" },
  run: (why) => {
    throw new UserError(why);
  },
  limit: 60_000,
  excess: () => "",
};

export const endless: Task<string, string> = {
  ...{ module, name: "endless" },
  run: (name) => {
    for (;;) name.trim();
  },
  limit: 500,
  excess: (name) => `${name} takes too long to read.`,
};
