import { text } from "#kernel/text.ts";
import { heading, paragraph, small, type View } from "#kernel/view.ts";

/** Where the team reads the ticket. */
export function failedView(given: { readonly name: string; readonly reason: string; readonly paused: boolean }): View {
  const { name, reason, paused } = given;
  return {
    tone: "problem",
    blocks: [
      paragraph(text("automation.failed", { name, reason })),
      ...(paused ? [small(text("automation.failed-paused"))] : []),
    ],
  };
}

/** By DM, to whoever saved it last. */
export function pausedView({ name, server }: { readonly name: string; readonly server: string }): View {
  return {
    tone: "problem",
    blocks: [
      heading(text("automation.paused-heading", { name })),
      paragraph(text("automation.paused-why", { server })),
    ],
  };
}
