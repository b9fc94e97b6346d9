/** A fault that a person can mend: the message says what, where and what to do. */
export class UserError extends Error {
  override readonly name = "UserError";
}

/** A command line that can't be understood: shown with the command's usage, exit code 2. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

/** The message of anything thrown. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** The system's error code ("ENOENT") of anything thrown, if it has one. */
export function codeOf(error: unknown): string | undefined {
  return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : undefined;
}
