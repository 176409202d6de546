import { mention, type Text, text } from "#kernel/text.ts";
import type { Snowflake } from "#kernel/types.ts";
import { paragraph, smallLine, type View } from "#kernel/view.ts";

/** Pings whoever it is given to: the one who has to act now. */
export function assignedLineView({ to, by }: { to: Snowflake; by: Snowflake | null }): View {
  const who = mention(to);
  const said = by === null ? text("assignment.yours", { who }) : text("assignment.given", { who, by: mention(by) });
  return { ...smallLine(said), pings: { users: [to] } };
}

export const claimedLine = (staff: Snowflake): Text => text("assignment.claimed", { staff: mention(staff) });
export const releasedLine = (staff: Snowflake): Text => text("assignment.released", { staff: mention(staff) });

export const handedLine = (staff: Snowflake, to: Snowflake): Text =>
  text("assignment.handed-line", { staff: mention(staff), to: mention(to) });

export const leftThreadLine = (staff: Snowflake): Text => text("assignment.left-thread", { staff: mention(staff) });
export const leftLine = (staff: Snowflake): Text => text("assignment.left", { staff: mention(staff) });

/** To the member of staff, where the ticket's own room is not the team's alone. */
export function assignedDmView({
  number,
  server,
  link,
}: {
  number: number;
  server: string;
  link: string | null;
}): View {
  return {
    tone: "team",
    blocks: [paragraph(text("assignment.yours-by-dm", { number: String(number), server }))],
    ...(link === null
      ? {}
      : { rows: [[{ control: "button", id: link, label: text("assignment.button-go"), style: "link" }]] }),
  };
}

/** To whoever wrote an answer in a form or by command. */
export function notYoursToAnswerView(claimer: Snowflake): View {
  return {
    tone: "problem",
    blocks: [paragraph(text("assignment.not-yours-to-answer", { who: mention(claimer) }))],
  };
}

/** Below what somebody else wrote where the member reads. */
export const takenAside = (staff: Snowflake, claimer: Snowflake): Text =>
  text("assignment.taken-aside", { staff: mention(staff), who: mention(claimer) });

export const idleLine = (staff: Snowflake): Text => text("assignment.idle", { staff: mention(staff) });

/** To whoever did it, where no line in the room says so. */
export function doneView(number: number, assignee: Snowflake | null): View {
  const of = { number: String(number) };
  const said =
    assignee === null ? text("assignment.done-nobody", of) : text("assignment.done", { ...of, who: mention(assignee) });
  return { tone: "good", blocks: [paragraph(said)] };
}
