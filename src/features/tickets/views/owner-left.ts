import { mention, roleMention, type Text, type TextParam, text } from "#kernel/text.ts";
import type { Snowflake } from "#kernel/types.ts";
import { smallLine, type View } from "#kernel/view.ts";

export interface OwnerLeftLine {
  /** As the team may know them. */
  readonly who: TextParam | null;
  /** That somebody left at this moment would say who it was. */
  readonly isNamed: boolean;
  readonly from: "server" | "thread";
  /** Whether somebody has to act. */
  readonly warns: boolean;
  readonly pings: { readonly users: readonly Snowflake[]; readonly roles: readonly Snowflake[] };
}

/** In the room of a ticket that stays open though whoever asked is gone. */
export function ownerLeftView(line: OwnerLeftLine): View {
  const { warns, pings } = line;
  const people = [...pings.users.map(mention), ...pings.roles.map(roleMention)].map(({ markup }) => markup).join(" ");
  if (!warns) return smallLine(text("tickets.stays-open", { said: whatHappened(line) }));
  if (people === "") return smallLine(text("tickets.stays-open-decide", { said: whatHappened(line) }));
  return {
    ...smallLine(text("tickets.stays-open-who", { said: whatHappened(line), people: { markup: people } })),
    pings,
  };
}

function whatHappened({ who, isNamed, from }: OwnerLeftLine): Text {
  const member = who ?? text("tickets.the-member");
  if (from === "thread") return text("tickets.owner-left-thread", { member });
  return isNamed ? text("tickets.owner-left-server", { member }) : text("tickets.owner-unreachable", { member });
}
