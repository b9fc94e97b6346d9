import { fieldAt, textAt } from "../../../src/adapters/shared/fields.ts";

const NAME = /^[-_'\p{L}\p{N}]{1,32}$/u;
const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** Why Discord would refuse these commands. */
export function commandFaults(commands: unknown): readonly string[] {
  const faults = list(commands).flatMap((command) => faultsOf(command, 0));
  const keys = list(commands).map((command) => `${fieldAt(command, "type")} ${fieldAt(command, "name")}`);
  if (new Set(keys).size !== keys.length) faults.push("two commands of one name");
  if (list(commands).filter((command) => fieldAt(command, "type") === 3).length > 15) faults.push("too many message commands");
  return faults;
}

function faultsOf(command: unknown, depth: number): string[] {
  const name = textAt(command, "name") ?? "";
  const slash = depth > 0 || fieldAt(command, "type") === 1;
  const options = list(fieldAt(command, "options"));
  const faults: string[] = [];
  if (slash && (!NAME.test(name) || name !== name.toLowerCase())) faults.push(`name ${name}`);
  if (!slash && (name.length < 1 || name.length > 32 || fieldAt(command, "description") !== undefined))
    faults.push(`message command ${name}`);
  const description = textAt(command, "description") ?? "";
  if (slash && (description.length < 1 || description.length > 100)) faults.push(`description of ${name}`);
  if (options.length > 25) faults.push(`options of ${name}`);
  const required = options.map((option) => fieldAt(option, "required") === true);
  if (required.some((is, i) => is && required.slice(0, i).includes(false))) faults.push(`a required option of ${name} after others`);
  const kinds = options.map((option) => Number(fieldAt(option, "type")));
  if (kinds.some((kind) => kind <= 2) && kinds.some((kind) => kind > 2)) faults.push(`subcommands of ${name} beside options`);
  for (const option of options) {
    const longest = fieldAt(option, "max_length");
    if (longest !== undefined && (typeof longest !== "number" || longest < 1 || longest > 6_000)) faults.push(`max_length of ${name}`);
    faults.push(...faultsOf(option, depth + 1));
  }
  if (depth === 0 && JSON.stringify(command).length > 8_000) faults.push(`size of ${name}`);
  return faults;
}
