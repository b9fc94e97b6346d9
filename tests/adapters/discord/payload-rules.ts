import { fieldAt, textAt } from "../../../src/adapters/shared/fields.ts";

/** Limits as Discord documents or shows them, written down apart from the code under test. */
const MAX = { text: 4_000, bytes: 10_170, perDisplay: 12, components: 40, row: 5, label: 80, customId: 100 };
const COMPONENTS_V2 = 1 << 15;
const EPHEMERAL = 1 << 6;

const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const kindOf = (component: unknown) => fieldAt(component, "type");

/** All components of a message, nested ones too. */
function componentsOf(message: unknown): readonly unknown[] {
  const all = (components: unknown): readonly unknown[] => list(components).flatMap((one) => [one, ...all(fieldAt(one, "components"))]);
  return all(fieldAt(message, "components"));
}

/** The markup of a message's text displays. */
export function textsOf(message: unknown): readonly string[] {
  return componentsOf(message)
    .filter((component) => kindOf(component) === 10)
    .map((component) => textAt(component, "content") ?? "");
}

/** What can be pressed in a message: its buttons and the options of its menus, each with the custom_id of its menu. */
export function buttonsOf(message: unknown): readonly { readonly label: string; readonly id: string; readonly menu?: string }[] {
  return componentsOf(message).flatMap((component) => {
    const id = textAt(component, "custom_id") ?? "";
    if (kindOf(component) === 2) return [{ label: textAt(component, "label") ?? "", id }];
    if (kindOf(component) !== 3) return [];
    return list(fieldAt(component, "options")).map((option) => ({
      label: textAt(option, "label") ?? "",
      id: textAt(option, "value") ?? "",
      menu: id,
    }));
  });
}

/** Why Discord would refuse a message, or show it otherwise than meant; `edit`: it changes one that is there. */
export function refusals(message: unknown, { edit = false } = {}): readonly string[] {
  const faults: string[] = [];
  const expect = (right: boolean, fault: string) => {
    if (!right) faults.push(fault);
  };
  const flags = Number(fieldAt(message, "flags") ?? 0);
  expect((flags & COMPONENTS_V2) !== 0, "components of version 2 without the flag");
  expect((flags & ~(COMPONENTS_V2 | EPHEMERAL)) === 0, `flags ${flags} that may not be set`);
  expect(!edit || (flags & EPHEMERAL) === 0, "an edit can't change who sees a message");
  for (const field of ["content", "embeds", "poll", "sticker_ids", "stickers"])
    expect(fieldAt(message, field) === undefined, `${field} beside components of version 2`);
  const all = componentsOf(message);
  expect(all.length > 0, "an empty message");
  expect(all.length <= MAX.components, `${all.length} components`);
  const texts = textsOf(message);
  const characters = texts.join("").length + buttonsOf(message).reduce((sum, { label }) => sum + label.length, 0);
  expect(characters <= MAX.text, `${characters} characters of text`);
  const bytes = texts.reduce((sum, text) => sum + new TextEncoder().encode(text).length + MAX.perDisplay, 0);
  expect(bytes <= MAX.bytes, `${bytes} bytes of text (HTTP 500)`);
  expect(
    texts.every((text) => text.trim() !== ""),
    "an empty text display",
  );
  expect(
    list(fieldAt(message, "components")).every((component) => [1, 10, 12, 13, 14].includes(Number(kindOf(component)))),
    "a component that may not stand at the top",
  );
  for (const row of all.filter((component) => kindOf(component) === 1)) {
    const inner = list(fieldAt(row, "components"));
    const isMenu = inner.length === 1 && kindOf(inner[0]) === 3;
    expect(
      isMenu || (inner.length >= 1 && inner.length <= MAX.row && inner.every((one) => kindOf(one) === 2)),
      "a row that isn't 1-5 buttons or one menu",
    );
    if (isMenu) {
      const options = list(fieldAt(inner[0], "options"));
      expect(options.length >= 1 && options.length <= 25, `a menu of ${options.length} options`);
      expect((textAt(inner[0], "placeholder") ?? "").length <= 150, "a placeholder that is too long");
    }
  }
  const buttons = buttonsOf(message);
  for (const { label, id, menu } of buttons) {
    expect(label.length >= 1 && label.length <= (menu === undefined ? MAX.label : 100), `a label of ${label.length} characters`);
    expect(id.length >= 1 && id.length <= MAX.customId, `a custom_id of ${id.length} characters`);
  }
  expect(new Set(buttons.map(({ id }) => id)).size === buttons.length, "two buttons with one custom_id");
  return faults;
}

/** Whom a message could notify: all that its allowed_mentions don't rule out. */
export function pingsOf(message: unknown): readonly string[] {
  const parse = fieldAt(message, "allowed_mentions", "parse");
  const named = [...list(fieldAt(message, "allowed_mentions", "users")), ...list(fieldAt(message, "allowed_mentions", "roles"))].map(
    String,
  );
  const replied = fieldAt(message, "allowed_mentions", "replied_user") === true ? ["who asked"] : [];
  return [...(Array.isArray(parse) ? parse.map(String) : ["everyone, by default"]), ...named, ...replied];
}
