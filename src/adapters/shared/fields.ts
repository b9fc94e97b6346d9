/** Whether a value is an object with fields, as a parsed payload has them. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** What is in a payload at this path ("channel", "id"), or undefined. */
export function fieldAt(payload: unknown, ...path: readonly string[]): unknown {
  let value = payload;
  for (const name of path) value = isRecord(value) && Object.hasOwn(value, name) ? value[name] : undefined;
  return value;
}

/** The text at this path of a payload, or undefined. */
export function textAt(payload: unknown, ...path: readonly string[]): string | undefined {
  const value = fieldAt(payload, ...path);
  return typeof value === "string" ? value : undefined;
}
