import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import opentype, { type Glyph } from "opentype.js";

/** A character's outline: SVG path data at 1000 units an em, drawn upwards from the baseline at y = 0. */
export interface Outline {
  /** The glyph's number in its typeface; 0 stands for a character that the typeface lacks. */
  readonly glyph: number;
  readonly path: string;
  /** In thousandths of an em. */
  readonly advance: number;
}

/** One weight of the typeface that we ship. */
export interface Typeface {
  readonly name: "regular" | "bold";
  readonly outline: (character: string) => Outline;
}

const EM = 1000;
const require = createRequire(import.meta.url);

function load(name: Typeface["name"], file: string): Typeface {
  const bytes = readFileSync(require.resolve(`@expo-google-fonts/inter/${file}`));
  const font = opentype.parse(new Uint8Array(bytes).buffer);
  const outlines = new Map<string, Outline>();
  return {
    name,
    outline: (character) => {
      const before = outlines.get(character);
      if (before !== undefined) return before;
      const glyph = font.charToGlyph(character);
      const outline = {
        glyph: glyph.index,
        path: pathData(glyph),
        advance: (glyph.advanceWidth * EM) / font.unitsPerEm,
      };
      outlines.set(character, outline);
      return outline;
    },
  };
}

/** SVG path data; written here because the package's own packing loses a blank before a zero. */
function pathData(glyph: Glyph): string {
  return glyph
    .getPath(0, 0, EM)
    .commands.map(
      ({ type, x1, y1, x2, y2, x, y }) =>
        type + [x1, y1, x2, y2, x, y].flatMap((value) => (value === undefined ? [] : [Math.round(value)])).join(" "),
    )
    .join("");
}

/** Inter, read from its package when it is first wanted. */
export const TYPEFACES: Readonly<Record<Typeface["name"], Typeface>> = {
  regular: load("regular", "400Regular/Inter_400Regular.ttf"),
  bold: load("bold", "700Bold/Inter_700Bold.ttf"),
};

/** Width of a line in pixels at a size in pixels. */
export function widthOf(text: string, face: Typeface, size: number): number {
  return (drawable(text).reduce((sum, character) => sum + face.outline(character).advance, 0) * size) / EM;
}

/** The characters of a text that are drawn: those without a form of their own (joiners, variation and direction marks) are not. */
export function drawable(text: string): string[] {
  return [...text.normalize("NFC").replace(/\s/g, " ")].filter((character) => !/\p{Cc}|\p{Cf}|\p{Mn}/u.test(character));
}

/** Lines no wider than `width` pixels, broken at blanks; a word wider than that is broken within. */
export function wrapText(text: string, face: Typeface, size: number, width: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(/\s+/).filter((part) => part !== "")) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (widthOf(longer, face, size) <= width) {
      line = longer;
      continue;
    }
    if (line !== "") lines.push(line);
    line = word;
    while (widthOf(line, face, size) > width) {
      let fits = line.length - 1;
      while (fits > 1 && widthOf(line.slice(0, fits), face, size) > width) fits--;
      lines.push(line.slice(0, fits));
      line = line.slice(fits);
    }
  }
  return line === "" ? lines : [...lines, line];
}
