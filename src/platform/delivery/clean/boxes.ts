import { latin, slice, Unreadable, view } from "./bytes.ts";

/** A box of the ISO base media format: MP4, MOV, M4A, HEIC, AVIF. Places are those in the whole file. */
export interface MediaBox {
  readonly kind: string;
  readonly start: number;
  /** Where what it holds begins. */
  readonly body: number;
  readonly end: number;
}

/** The boxes between two places, in order. Throws when one reaches beyond. */
export function boxesIn(bytes: Uint8Array, from: number, to: number): MediaBox[] {
  const boxes: MediaBox[] = [];
  for (let start = from; start < to; ) {
    // Old movies end a list with four zeros.
    if (to - start < 8) break;
    const data = view(slice(bytes, start, start + 8));
    const short = data.getUint32(0);
    const body = start + (short === 1 ? 16 : 8);
    const length = short === 1 ? Number(view(slice(bytes, start + 8, start + 16)).getBigUint64(0)) : short;
    const end = short === 0 ? to : start + length;
    if (end < body || end > to) throw new Unreadable();
    boxes.push({ kind: latin(bytes, start + 4, 4), start, body, end });
    start = end;
  }
  return boxes;
}

/** A box with nothing in it that every player passes over; the places of all others stay. */
export function blank(bytes: Uint8Array, { start, body, end }: MediaBox): void {
  bytes.set([0x66, 0x72, 0x65, 0x65], start + 4);
  bytes.fill(0, body, end);
}
