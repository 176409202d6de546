import { type TextParam, text } from "#kernel/text.ts";
import { paragraph, small, smallLine, type View } from "#kernel/view.ts";

/** For everybody in the room. `by` as those who read it may know them; null: the team. */
export const lockedHereView =
  (reason: string | null) =>
  (by: TextParam | null): View => {
    if (by === null)
      return smallLine(
        reason === null ? text("tickets.locked-plain") : text("tickets.locked-plain-because", { reason }),
      );
    return smallLine(
      reason === null ? text("tickets.locked-by", { by }) : text("tickets.locked-by-because", { by, reason }),
    );
  };

export const unlockedHereView = (by: TextParam | null): View =>
  smallLine(by === null ? text("tickets.unlocked-plain") : text("tickets.unlocked-by", { by }));

interface Of {
  readonly number: number;
  readonly server: string;
}

export const lockedForRequesterView =
  (reason: string | null) =>
  ({ number, server }: Of): View => ({
    tone: "rest",
    blocks: [
      paragraph(text("tickets.locked-for-member", { number: String(number), server })),
      ...(reason === null ? [] : [small(text("tickets.locked-because", { reason }))]),
    ],
  });

export const unlockedForRequesterView = ({ number, server }: Of): View => ({
  tone: "member",
  blocks: [paragraph(text("tickets.unlocked-for-member", { number: String(number), server }))],
});

/** Below the first message that was written all the same. */
export const notPassedOnView = ({ number, server }: Of): View => ({
  tone: "rest",
  blocks: [paragraph(text("tickets.not-passed-on", { number: String(number), server }))],
});

/** To whoever did it, where no line in the room says so, or where they don't write in the room from now on. */
export const lockDoneView = (
  number: number,
  is: "locked" | "unlocked",
  { writes = true }: { readonly writes?: boolean } = {},
): View => ({
  tone: "good",
  blocks: [
    paragraph(
      is === "locked"
        ? text("tickets.lock-done", { number: String(number) })
        : text("tickets.unlock-done", { number: String(number) }),
    ),
    ...(writes ? [] : [small(text("tickets.lock-done-silent"))]),
  ],
});
