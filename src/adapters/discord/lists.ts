import { fieldAt } from "../shared/fields.ts";

/** The list at a path of a payload; [] where there is none. */
export function listAt(payload: unknown, ...path: readonly string[]): readonly unknown[] {
  const value = fieldAt(payload, ...path);
  return Array.isArray(value) ? value : [];
}
