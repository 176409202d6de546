import { text } from "#kernel/text.ts";
import { paragraph, quote, type View } from "#kernel/view.ts";

interface Split {
  readonly number: number;
  readonly from: number;
  readonly server: string;
  readonly words: string;
}

/** To the member, in their DM: why there is another ticket. */
export const splitForMemberView = ({ number, from, server, words }: Split): View => ({
  tone: "neutral",
  blocks: [
    paragraph(text("relations.split-told", { number: String(number), other: String(from), server })),
    ...(words === "" ? [] : [quote(words)]),
  ],
});

/** To whoever did it. */
export const splitDoneView = (number: number, from: number): View => ({
  tone: "good",
  blocks: [paragraph(text("relations.done-split", { number: String(number), other: String(from) }))],
});
