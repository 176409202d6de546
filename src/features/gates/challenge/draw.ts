import { type Point, strokesOf } from "./glyphs.ts";
import { greyPng } from "./png.ts";

const WIDTH = 320;
const HEIGHT = 110;
const PAPER = 236;
const INK = 40;

/** Numbers from 0 to below 1. */
export type Chance = () => number;

interface Segment {
  readonly from: Point;
  readonly to: Point;
  readonly half: number;
}

/**
 * A picture of these signs for people to read: turned, bent, of unlike sizes and weights, crossed by lines of the same ink. It keeps out
 * scripts; whoever trains a machine for it gets in, as with any such picture.
 */
export function drawSigns(signs: string, chance: Chance): Buffer {
  const between = (least: number, most: number) => least + chance() * (most - least);
  const bend = waves(between);
  const segments: Segment[] = [];
  const add = (points: readonly Point[], half: number) => {
    const bent = points.map(bend);
    for (let index = 1; index < bent.length; index++) {
      const [from, to] = [bent[index - 1], bent[index]];
      if (from && to) segments.push({ from, to, half });
    }
  };

  const step = (WIDTH - 40) / signs.length;
  [...signs].forEach((sign, index) => {
    const turn = between(-0.35, 0.35);
    const size = { x: between(7.5, 10.5), y: between(8.5, 11.5) };
    const centre = { x: 20 + step * (index + 0.5) + between(-4, 4), y: HEIGHT / 2 + between(-9, 9) };
    const half = between(1.7, 2.9);
    const place = ({ x, y }: Point): Point => {
      const [right, down] = [(x - 2) * size.x, (y - 3) * size.y];
      return {
        x: centre.x + right * Math.cos(turn) - down * Math.sin(turn),
        y: centre.y + right * Math.sin(turn) + down * Math.cos(turn),
      };
    };
    for (const stroke of strokesOf(sign)) add(fine(stroke.map(place)), half);
  });
  for (let line = 0; line < 4; line++) {
    const ends = [
      { x: between(0, 40), y: between(15, HEIGHT - 15) },
      { x: between(WIDTH - 40, WIDTH), y: between(15, HEIGHT - 15) },
    ];
    add(fine(ends), between(0.8, 1.4));
  }
  return greyPng(WIDTH, HEIGHT, paint(segments, between));
}

/** Bends whatever lies on the picture, by two waves across and one along. */
function waves(between: (least: number, most: number) => number): (point: Point) => Point {
  const wave = (height: number, length: number) => {
    const [tall, shift, per] = [between(height / 2, height), between(0, 6.3), between(length, length * 1.6)];
    return (at: number) => tall * Math.sin((at / per) * 6.3 + shift);
  };
  const [long, short, along] = [wave(7, 130), wave(2.5, 45), wave(5, 90)];
  return ({ x, y }) => ({ x: x + along(y), y: y + long(x) + short(x) });
}

/** With points close enough that bends show. */
function fine(points: readonly Point[]): Point[] {
  return points.flatMap((from, index) => {
    const to = points[index + 1];
    if (!to) return [from];
    const steps = Math.max(1, Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / 6));
    return Array.from({ length: steps }, (_, step) => ({
      x: from.x + ((to.x - from.x) * step) / steps,
      y: from.y + ((to.y - from.y) * step) / steps,
    }));
  });
}

function paint(segments: readonly Segment[], between: (least: number, most: number) => number): Uint8Array {
  const pixels = new Uint8Array(WIDTH * HEIGHT);
  for (let index = 0; index < pixels.length; index++) pixels[index] = PAPER + Math.round(between(-3, 3)) * 5;
  for (const segment of segments) {
    const { from, to, half } = segment;
    const reach = half + 1;
    const [left, right] = [Math.min(from.x, to.x) - reach, Math.max(from.x, to.x) + reach];
    const [top, bottom] = [Math.min(from.y, to.y) - reach, Math.max(from.y, to.y) + reach];
    for (let y = Math.max(0, Math.floor(top)); y <= Math.min(HEIGHT - 1, bottom); y++) {
      for (let x = Math.max(0, Math.floor(left)); x <= Math.min(WIDTH - 1, right); x++) {
        const cover = Math.min(1, Math.max(0, half + 0.5 - distance({ x, y }, segment)));
        const before = pixels[y * WIDTH + x] ?? PAPER;
        pixels[y * WIDTH + x] = Math.min(before, before + (INK - before) * cover);
      }
    }
  }
  // Specks of ink and of paper.
  for (let speck = 0; speck < 700; speck++) {
    pixels[Math.floor(between(0, pixels.length))] = speck % 2 === 0 ? INK + 40 : PAPER;
  }
  return pixels;
}

function distance(point: Point, { from, to }: Segment): number {
  const [x, y] = [to.x - from.x, to.y - from.y];
  const length = x * x + y * y;
  const along = length === 0 ? 0 : ((point.x - from.x) * x + (point.y - from.y) * y) / length;
  const on = Math.min(1, Math.max(0, along));
  return Math.hypot(point.x - from.x - on * x, point.y - from.y - on * y);
}
