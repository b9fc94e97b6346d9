import type { Answer } from "../model.ts";
import { altText } from "./alt-text.ts";
import { type AxisPiece, type Layout, layTimeline, type Mark, type TextLine } from "./timeline-layout.ts";
import { drawable, TYPEFACES } from "./typeface.ts";

/** Of an opaque card, so that the picture looks the same on light and on dark. */
const COLOURS = { card: "#FAF8F3", edge: "#CFC9BC", axis: "#8A8578", accent: "#0B57A4", ink: "#1B1B1F", quiet: "#5A574F" } as const;
const AXIS = 70;

/** A timeline as an SVG document, text as outlines, with its description inside. Pure: the same answer, the same picture. */
export function timelineSvg(answer: Extract<Answer, { kind: "timeline" }>): string {
  return svgOf(layTimeline(answer), `${answer.title}: ${answer.heading}`, altText(answer));
}

function svgOf({ width, height, lines, axis, marks }: Layout, title: string, description: string): string {
  const glyphs = new Map<string, string>();
  const texts = lines.map((line) => drawLine(line, glyphs));
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="t d">`,
    `<title id="t">${escapeXml(title)}</title>`,
    `<desc id="d">${escapeXml(description)}</desc>`,
    `<defs>${[...glyphs].map(([id, path]) => `<path id="${id}" d="${path}"/>`).join("")}</defs>`,
    `<rect x="1" y="1" width="${width - 2}" height="${height - 2}" rx="28" fill="${COLOURS.card}" stroke="${COLOURS.edge}" stroke-width="2"/>`,
    ...axis.map(drawAxis),
    ...marks.map(drawMark),
    ...texts,
    "</svg>",
  ].join("\n");
}

function drawLine({ text, face, size, tone, x, baseline }: TextLine, glyphs: Map<string, string>): string {
  let at = 0;
  const uses: string[] = [];
  for (const character of drawable(text)) {
    const { glyph, path, advance } = TYPEFACES[face].outline(character);
    const id = `${face.charAt(0)}${glyph}`;
    if (path !== "") {
      glyphs.set(id, path);
      uses.push(`<use href="#${id}" x="${Math.round(at)}"/>`);
    }
    at += advance;
  }
  return `<g fill="${COLOURS[tone]}" transform="translate(${x} ${round(baseline)}) scale(${size / 1000})">${uses.join("")}</g>`;
}

function drawAxis({ top, bottom, gap }: AxisPiece): string {
  const dashes = gap ? ' stroke-dasharray="2 14" stroke-linecap="round"' : "";
  return `<line x1="${AXIS}" x2="${AXIS}" y1="${round(top)}" y2="${round(bottom)}" stroke="${COLOURS.axis}" stroke-width="6"${dashes}/>`;
}

function drawMark({ y, hollow }: Mark): string {
  return `<circle cx="${AXIS}" cy="${round(y)}" r="12" fill="${hollow ? COLOURS.card : COLOURS.accent}" stroke="${COLOURS.accent}" stroke-width="6"/>`;
}

const round = (value: number): number => Math.round(value * 10) / 10;

function escapeXml(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, "")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;");
}
