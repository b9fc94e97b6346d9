import { fieldAt, textAt } from "../shared/fields.ts";
import { listAt } from "./lists.ts";

/** What a message that we sent, or anybody else, has in components: its texts, and its buttons and the options of its menus, in their order, nested ones too. */
export interface Held {
  readonly texts: readonly string[];
  readonly buttons: readonly { readonly customId: string; readonly label: string }[];
}

/** Components nest two deep today. */
const DEEPEST = 4;

/** Reads the components of a message of Discord's API. */
export function heldIn(components: unknown, depth = 0): Held {
  if (!Array.isArray(components) || depth > DEEPEST) return { texts: [], buttons: [] };
  const pieces = components.map((component) => {
    const content = textAt(component, "content");
    const customId = textAt(component, "custom_id");
    const options = listAt(component, "options").map((option) => ({
      customId: textAt(option, "value") ?? "",
      label: textAt(option, "label") ?? "",
    }));
    const inner = heldIn(fieldAt(component, "components"), depth + 1);
    return {
      texts: [...(content === undefined ? [] : [content]), ...inner.texts],
      buttons: [
        ...(customId === undefined || options.length > 0 ? options : [{ customId, label: textAt(component, "label") ?? "" }]),
        ...inner.buttons,
      ],
    };
  });
  return { texts: pieces.flatMap(({ texts }) => texts), buttons: pieces.flatMap(({ buttons }) => buttons) };
}
