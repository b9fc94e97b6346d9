import { UserError } from "../errors.ts";

/** A task to run, by the module that exports it. */
interface Order {
  readonly module: string;
  readonly name: string;
  readonly input: unknown;
}

/** A task's output, or why it was refused: an error loses its class between threads. */
type Reply = { readonly output: unknown } | { readonly refusal: string };

/** Runs one task in a thread of the pool. */
export default async function work({ module, name, input }: Order): Promise<Reply> {
  const { [name]: task } = await import(module);
  try {
    return { output: await task.run(input) };
  } catch (error) {
    if (error instanceof UserError) return { refusal: error.message };
    throw error;
  }
}
