import { expect, test } from "vitest";
import { decodeText } from "../../src/ingest/decode.ts";

const bytes = (...codes: number[]) => Uint8Array.from(codes);
const latin1 = (text: string) => Uint8Array.from(Buffer.from(text, "latin1"));

test.each([
  ["a PNG image", "\x89PNG\r\n\x1A\n"],
  ["a JPEG image", "\xFF\xD8\xFF\xE0"],
  ["gzip-compressed", "\x1F\x8B\x08\x00"],
  ["rich text", "{\\rtf1\\ansi"],
])("%s is told by its first bytes", (kind, start) => {
  expect(() => decodeText("f", latin1(`${start}rest`))).toThrow(`f is ${kind}`);
});

test("a byte order mark is no part of the text", () => {
  expect(decodeText("f", bytes(0xef, 0xbb, 0xbf, 0x61))).toBe("a");
});

test("an encoding that isn't UTF-8 is named, with the line and how to mend it", () => {
  expect(() => decodeText("f", latin1("one\ntwo caf\xE9\n"))).toThrow(/^f:2: not UTF-8 \(it looks like ISO-8859-1\).*iconv -f ISO-8859-1/);
  expect(() => decodeText("f", latin1("\x93quoted\x94"))).toThrow(/^f:1: .*WINDOWS-1252/);
  expect(() => decodeText("f", bytes(0xff, 0xfe, 0x61, 0))).toThrow(/UTF-16/);
});

test("a zero byte makes a binary", () => {
  expect(() => decodeText("f", latin1("text\0more"))).toThrow(/binary file.*zero byte at 4/);
});

test("more than five megabytes are too much", () => {
  expect(() => decodeText("f", new Uint8Array(50_000_000).fill(97))).toThrow(/50 MB; an article may have at most 5 MB/);
});
