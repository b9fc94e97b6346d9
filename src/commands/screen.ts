import type { Screen } from "../adapters/console/render.ts";
import type { Run } from "./command.ts";

/** How the terminal of a run shows answers: colour and wrapping only where a person reads. */
export function screenOf({ io }: Run): Screen {
  return io.terminal.output ? { colour: io.terminal.colour, columns: io.terminal.columns } : { colour: false };
}
