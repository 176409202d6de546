import { type Text, text } from "#kernel/text.ts";
import { paragraph, type View } from "#kernel/view.ts";

const done = (said: Text): View => ({ tone: "good", blocks: [paragraph(said)] });

export const reviewDoneView = (number: number): View => done(text("handling.review-done", { number: String(number) }));

export const markDoneView = (number: number, mark: string): View =>
  done(text("handling.mark-done", { number: String(number), mark }));

export const clearedView = (number: number): View => done(text("handling.clear-done", { number: String(number) }));
