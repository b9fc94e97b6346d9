import { Resvg } from "@resvg/resvg-js";
import { describe, expect, test } from "vitest";
import { indexedPng } from "../../src/picture/indexed-png.ts";

/** What a reader of PNG sees in a picture, read by another library. */
function seen(png: Uint8Array, width: number, height: number): Uint8Array {
  const href = `data:image/png;base64,${Buffer.from(png).toString("base64")}`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><image width="${width}" height="${height}" image-rendering="optimizeSpeed" href="${href}"/></svg>`;
  return new Uint8Array(new Resvg(svg).render().pixels);
}

const drawn = (inside: string) =>
  new Resvg(`<svg xmlns="http://www.w3.org/2000/svg" width="120" height="40">${inside}</svg>`, {
    font: { loadSystemFonts: false },
  }).render();

describe("a picture with a palette", () => {
  test("shows the very pixels, edges and what is half seen through too, in fewer bytes", () => {
    const picture = drawn(
      '<rect width="100" height="40" rx="8" fill="#fff"/><circle cx="40" cy="20" r="13.3" fill="#2563eb"/><rect x="60" y="5" width="50" height="20" fill="#b91c1c" opacity="0.4"/>',
    );
    const png = indexedPng(picture);
    if (png === undefined) throw new Error("too many colours");
    expect(seen(png, 120, 40)).toEqual(seen(picture.asPng(), 120, 40));
    expect(png.length).toBeLessThan(picture.asPng().length * 0.75);
    expect(indexedPng(picture)).toEqual(png);
  });

  test("isn't made of more than 256 colours", () => {
    const bars = (count: number) =>
      Array.from(
        { length: count },
        (_, i) => `<rect x="${i % 120}" y="${Math.floor(i / 120)}" width="1" height="1" fill="rgb(${i % 256},${Math.floor(i / 256)},77)"/>`,
      );
    expect(indexedPng(drawn(bars(255).join("")))).toBeDefined();
    expect(indexedPng(drawn(bars(256).join("")))).toBeUndefined();
  });
});
