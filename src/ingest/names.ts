const TAKEN = new Set(["api", "mcp", "healthz", "readyz", "metrics"]);

/** Why a name can't be a story's, in words; undefined where it can. A story's name is its slash command on every platform. */
export function storyNameFault(name: string): string | undefined {
  if (!/^[a-z0-9_-]{1,23}$/.test(name)) return `"${name}" can't be a story's name: use 1 to 23 of a-z, 0-9, "-" and "_".`;
  if (TAKEN.has(name)) return `"${name}" can't be a story's name: the web page uses it. Choose another.`;
  if (name in {}) return `"${name}" can't be a story's name: JavaScript uses it. Choose another.`;
  if (/-(?:admin|timeline)$/.test(name)) return `"${name}" can't be a story's name: "-admin" and "-timeline" are commands of each story.`;
  return undefined;
}

/** Whether a text is an ISO 8601 calendar date that exists, with or without a time. */
export function isDate(text: string): boolean {
  const match = /^(\d{4})-(\d\d)-(\d\d)(?:T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)?)?$/.exec(text);
  if (match === null) return false;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}
