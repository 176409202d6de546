/**
 * Letters and digits as strokes on a field of 4 by 6, without those that are taken for one another (0 O Q, 1 I L, 2 Z, 5 S, 8 B, U V).
 * Strokes are separated by `|`, points by spaces.
 */
export const GLYPHS: Readonly<Record<string, string>> = {
  A: "0,6 2,0 4,6|0.7,4 3.3,4",
  C: "4,1 3,0 1,0 0,1 0,5 1,6 3,6 4,5",
  D: "0,0 0,6 2.5,6 4,4.5 4,1.5 2.5,0 0,0",
  E: "4,0 0,0 0,6 4,6|0,3 3,3",
  F: "4,0 0,0 0,6|0,3 3,3",
  G: "4,1 3,0 1,0 0,1 0,5 1,6 3,6 4,5 4,3.4 2.4,3.4",
  H: "0,0 0,6|4,0 4,6|0,3 4,3",
  J: "1,0 4,0|3,0 3,5 2,6 1,6 0,5",
  K: "0,0 0,6|4,0 0,3.4|1.4,2.6 4,6",
  M: "0,6 0,0 2,3.4 4,0 4,6",
  N: "0,6 0,0 4,6 4,0",
  P: "0,6 0,0 3,0 4,1 4,2.4 3,3.4 0,3.4",
  R: "0,6 0,0 3,0 4,1 4,2.4 3,3.4 0,3.4|2,3.4 4,6",
  T: "0,0 4,0|2,0 2,6",
  W: "0,0 1,6 2,2 3,6 4,0",
  X: "0,0 4,6|4,0 0,6",
  Y: "0,0 2,3|4,0 2,3 2,6",
  "3": "0,0.5 1,0 3,0 4,1 4,2 3,3 1.6,3|3,3 4,4 4,5 3,6 1,6 0,5.5",
  "4": "3,6 3,0 0,4.2 4,4.2",
  "6": "3.6,0 1.6,0.6 0,3 0,5 1,6 3,6 4,5 4,4 3,3 1,3 0,4",
  "7": "0,0 4,0 1.6,6",
  "9": "0.4,6 2.4,5.4 4,3 4,1 3,0 1,0 0,1 0,2 1,3 3,3 4,2",
};

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** The strokes of one sign. */
export function strokesOf(sign: string): Point[][] {
  return (GLYPHS[sign] ?? "").split("|").map((stroke) =>
    stroke.split(" ").map((point) => {
      const [x = 0, y = 0] = point.split(",").map(Number);
      return { x, y };
    }),
  );
}
