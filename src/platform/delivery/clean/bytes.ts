/** A piece of a file that is copied as it is. */
export type Piece = Uint8Array;

/** The file ends in the middle of something, or says of itself what can't be. */
export class Unreadable extends Error {
  override readonly name = "Unreadable";
}

export const latin = (bytes: Uint8Array, from: number, length: number): string =>
  String.fromCharCode(...bytes.subarray(from, from + length));

export const view = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** Part of a file; throws when it ends before. */
export function slice(bytes: Uint8Array, from: number, to: number): Uint8Array {
  if (from < 0 || to < from || to > bytes.length) throw new Unreadable();
  return bytes.subarray(from, to);
}

export function joined(pieces: readonly Piece[]): Uint8Array {
  const all = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}
