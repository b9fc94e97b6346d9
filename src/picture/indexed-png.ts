import { crc32, deflateSync } from "node:zlib";

/** Pixels of four bytes each: red, green, blue, which are multiplied by the fourth, the opacity. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint8Array;
}

/** Colours that a palette holds. */
const MOST = 256;
const SIGNATURE = Buffer.from("89504e470d0a1a0a", "hex");
/** Eight bits a pixel that number a colour of the palette; deflate, no interlacing. */
const FORM = Buffer.from([8, 3, 0, 0, 0]);

/** The pixels, unchanged, as a PNG with a palette (ISO/IEC 15948), less than half as large as one of colours; undefined where there are more than 256. */
export function indexedPng({ width, height, pixels }: Pixels): Uint8Array | undefined {
  const view = new DataView(pixels.buffer, pixels.byteOffset, pixels.byteLength);
  const numbers = new Map<number, number>();
  // Each line begins with its filter: 0, none, as befits numbers of colours.
  const lines = Buffer.alloc((width + 1) * height);
  let before = -1;
  let number = 0;
  for (let y = 0, from = 0; y < height; y += 1)
    for (let x = 1, to = y * (width + 1); x <= width; x += 1, from += 4) {
      const colour = view.getUint32(from);
      if (colour !== before) {
        const known = numbers.get(colour);
        if (known === undefined && numbers.size === MOST) return undefined;
        number = known ?? numbers.size;
        if (known === undefined) numbers.set(colour, number);
        before = colour;
      }
      lines[to + x] = number;
    }
  const colours = [...numbers.keys()];
  const size = Buffer.alloc(8);
  size.writeUInt32BE(width);
  size.writeUInt32BE(height, 4);
  return Buffer.concat([
    SIGNATURE,
    chunk("IHDR", Buffer.concat([size, FORM])),
    chunk("PLTE", Buffer.from(colours.flatMap(plain))),
    chunk("tRNS", Buffer.from(colours.map((colour) => colour & 0xff))),
    chunk("IDAT", deflateSync(lines)),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

/** Red, green and blue as they were before they were multiplied by the opacity. */
function plain(colour: number): readonly number[] {
  const opacity = colour & 0xff;
  return [colour >>> 24, (colour >>> 16) & 0xff, (colour >>> 8) & 0xff].map((part) =>
    opacity === 0 ? 0 : Math.min(255, Math.floor((part * 255) / opacity + 0.5)),
  );
}

function chunk(type: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const whole = Buffer.alloc(named.length + 8);
  whole.writeUInt32BE(data.length);
  named.copy(whole, 4);
  whole.writeUInt32BE(crc32(named), named.length + 4);
  return whole;
}
