import { PRIORITIES, type Priority } from "#features/desk/index.ts";
import { customId } from "#kernel/feature.ts";
import { type Text, text, time } from "#kernel/text.ts";
import type { Instant } from "#kernel/types.ts";
import { type Button, paragraph, smallLine, type View } from "#kernel/view.ts";
import { priorityButtonId } from "../ids.ts";

const NAMES: Readonly<Record<Priority, Text>> = {
  low: text("handling.priority-low"),
  normal: text("handling.priority-normal"),
  high: text("handling.priority-high"),
  urgent: text("handling.priority-urgent"),
  critical: text("handling.priority-critical"),
};
export const priorityName = (priority: Priority): Text => NAMES[priority];

/** To whoever did it. */
export const priorityDoneView = (number: number, priority: Priority): View => ({
  tone: "good",
  blocks: [paragraph(text("handling.priority-done", { number: String(number), priority: priorityName(priority) }))],
});

/** "Priority" behind More: every other one than it has. */
export function priorityChoiceView(ticketId: string, number: number, now: Priority): View {
  const button = (priority: Priority): Button => ({
    control: "button",
    id: customId(priorityButtonId, ticketId, priority),
    label: priorityName(priority),
    style: "secondary",
  });
  return {
    tone: "neutral",
    blocks: [paragraph(text("handling.priority-question", { number: String(number), priority: priorityName(now) }))],
    rows: [PRIORITIES.filter((priority) => priority !== now).map(button)],
  };
}

export const tagsDoneView = (number: number, tags: readonly string[]): View => ({
  tone: "good",
  blocks: [
    paragraph(
      tags.length === 0
        ? text("handling.tags-none", { number: String(number) })
        : text("handling.tags-done", { number: String(number), tags: tags.join(", ") }),
    ),
  ],
});

export const pinDoneView = (number: number, pinned: boolean): View => ({
  tone: "good",
  blocks: [paragraph(text(pinned ? "handling.pin-done" : "handling.unpin-done", { number: String(number) }))],
});

export const messagePinnedView = (pinned: boolean): View => ({
  tone: "good",
  blocks: [paragraph(text(pinned ? "handling.message-pinned" : "handling.message-unpinned"))],
});

export const renameDoneView = (number: number): View => ({
  tone: "good",
  blocks: [paragraph(text("handling.rename-done", { number: String(number) }))],
});

export const levelDoneView = (number: number, level: number): View => ({
  tone: "good",
  blocks: [
    paragraph(
      level === 0
        ? text("handling.level-none", { number: String(number) })
        : text("handling.level-done", { number: String(number), level }),
    ),
  ],
});

export const departmentDoneView = (number: number, name: string): View => ({
  tone: "good",
  blocks: [paragraph(text("handling.department-done", { number: String(number), name }))],
});

/** To whoever asks: who helps them from now on; `back` when those are away. */
export const withDepartmentView = (number: number, name: string, back: Instant | null): View =>
  smallLine(
    back === null
      ? text("handling.with-department", { number: String(number), name })
      : text("handling.with-department-away", { number: String(number), name, at: time(back) }),
  );
