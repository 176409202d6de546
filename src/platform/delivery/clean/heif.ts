import { blank, boxesIn, type MediaBox } from "./boxes.ts";
import { latin, slice, Unreadable, view } from "./bytes.ts";

/** Items that say something of the picture and are not drawn. */
const NOTES: ReadonlySet<string> = new Set(["Exif", "mime", "uri "]);

/** Pieces that all items consist of; more of them are there to do harm. */
const MOST_EXTENTS = 100_000;

/** A picture of a telephone (HEIC, AVIF) without Exif and XMP. Which way is up does not stand in Exif there. */
export function cleanHeif(bytes: Uint8Array): Uint8Array {
  const clean = Uint8Array.from(bytes);
  const top = boxesIn(clean, 0, clean.length);
  const meta = top.find(({ kind }) => kind === "meta");
  if (!meta) throw new Unreadable();
  for (const box of top) if (box.kind === "uuid" || box.kind === "udta") blank(clean, box);
  const inner = boxesIn(clean, meta.body + 4, meta.end);
  const items = notedItems(clean, inner);
  if (items.size > 0) wipe(clean, inner, items);
  return clean;
}

/** Ids of the items that are notes. */
function notedItems(bytes: Uint8Array, meta: readonly MediaBox[]): ReadonlySet<number> {
  const list = meta.find(({ kind }) => kind === "iinf");
  if (!list) return new Set();
  const from = list.body + 4 + (bytes[list.body] === 0 ? 2 : 4);
  const entries = boxesIn(bytes, from, list.end).filter(({ kind }) => kind === "infe");
  return new Set(
    entries.flatMap(({ body, end }) => {
      const version = bytes[body] ?? 0;
      // Older ones name no kind; no camera writes them.
      if (version < 2) throw new Unreadable();
      const wide = version > 2;
      const data = view(slice(bytes, body, end));
      const id = wide ? data.getUint32(4) : data.getUint16(4);
      return NOTES.has(latin(bytes, body + (wide ? 10 : 8), 4)) ? [id] : [];
    }),
  );
}

/** Zeros in the place of these items. */
function wipe(bytes: Uint8Array, meta: readonly MediaBox[], items: ReadonlySet<number>): void {
  const places = meta.find(({ kind }) => kind === "iloc");
  const inside = meta.find(({ kind }) => kind === "idat");
  if (!places) throw new Unreadable();
  const read = reader(bytes, places);
  const version = read(1);
  read(3);
  const [first, second] = [read(1), read(1)];
  const sizes = { offset: first >> 4, length: first & 15, base: second >> 4, index: version > 0 ? second & 15 : 0 };
  const count = read(version < 2 ? 2 : 4);
  let left = MOST_EXTENTS;
  for (let item = 0; item < count; item++) {
    const id = read(version < 2 ? 2 : 4);
    const inIdat = version > 0 && (read(2) & 15) === 1;
    read(2);
    const base = read(sizes.base);
    const extents = read(2);
    for (let extent = 0; extent < extents; extent++) {
      if (left-- === 0) throw new Unreadable();
      read(sizes.index);
      const offset = base + read(sizes.offset) + (inIdat ? (inside?.body ?? Number.NaN) : 0);
      const length = read(sizes.length);
      if (!items.has(id)) continue;
      // No length: all the rest of the file, which can't be told from the picture.
      if (length === 0) throw new Unreadable();
      slice(bytes, offset, offset + length).fill(0);
    }
  }
}

/** Reads whole numbers of so many bytes, one after the other. */
function reader(bytes: Uint8Array, { body, end }: MediaBox): (size: number) => number {
  let at = body;
  return (size) => {
    if (at + size > end) throw new Unreadable();
    let value = 0;
    for (const byte of slice(bytes, at, at + size)) value = value * 256 + byte;
    at += size;
    return value;
  };
}
