import type { Known } from "#kernel/enrichment.ts";
import { mention, roleMention, type Text, type TextParam, text, time } from "#kernel/text.ts";
import { days, snowflakeTime } from "#kernel/types.ts";
import { paragraph, type TextBlock } from "#kernel/view.ts";
import type { Intake } from "../intake.ts";
import type { Ticket } from "../ticket.ts";

/** An account or a membership below this age is worth a second look. */
const NEW = days(7);
/** Lines of features on a card; all of them stand behind Details. */
const LINES = 3;

/** Several texts in one line, between dots. */
export function inLine([first, ...rest]: readonly Text[]): Text | undefined {
  return rest.reduce<Text | undefined>((before, next) => before && text("tickets.in-line", { before, next }), first);
}

/** Who asks: name, id, ages, earlier tickets, some of their roles. Of a member who asks without being named the alias and nothing more. */
export function requesterLine(intake: Intake, mostRoles: number, named: "by mention" | "by name" = "by mention"): Text {
  if (intake.userId === null) return text("tickets.card-requester-hidden", { member: intake.displayName });
  const known = text("tickets.card-requester", {
    member: named === "by mention" ? mention(intake.userId) : intake.displayName,
    id: intake.userId,
    account: time(snowflakeTime(intake.userId)),
    joined:
      intake.joinedAt === null
        ? text("tickets.card-not-joined")
        : text("tickets.card-joined", { at: time(intake.joinedAt) }),
    earlier: intake.earlier,
  });
  const roles = rolesText(intake.roles, mostRoles);
  return roles ? (inLine([known, roles]) ?? known) : known;
}

function rolesText(roles: readonly string[], most: number): Text | undefined {
  if (roles.length === 0) return undefined;
  const shown = roles.slice(0, most).map((role) => roleMention(role).markup);
  const left = roles.length - shown.length;
  const names: TextParam = { markup: shown.join(" ") };
  return left === 0
    ? text("tickets.card-roles", { roles: names })
    : text("tickets.card-roles-more", { roles: names, left });
}

/** What speaks for looking twice, the most certain first. */
export function flagsOf(ticket: Ticket, intake: Intake | undefined): readonly Text[] {
  const { userId = null, joinedAt = null, known = [] } = intake ?? {};
  const isNew = (since: number | null) => since !== null && ticket.openedAt - since < NEW;
  return [
    ...(isNew(userId === null ? null : snowflakeTime(userId)) ? [text("tickets.flag-new-account")] : []),
    ...(isNew(joinedAt) ? [text("tickets.flag-new-member")] : []),
    ...textsOf(known, "flag"),
    ...(ticket.unreachable ? [text("tickets.flag-unreachable")] : []),
  ];
}

/** One line of flags, if there are any. */
export function flagLine(ticket: Ticket, intake: Intake | undefined): TextBlock[] {
  const flags = inLine(flagsOf(ticket, intake));
  return flags ? [paragraph(text("tickets.card-flags", { flags }))] : [];
}

/** Linked accounts in one line, and what else features know. */
export function knownLines(intake: Intake | undefined, most = LINES): TextBlock[] {
  const known = intake?.known ?? [];
  const accounts = inLine(textsOf(known, "account"));
  return [
    ...(accounts ? [paragraph(text("tickets.card-accounts", { accounts }))] : []),
    ...textsOf(known, "line").slice(0, most).map(paragraph),
  ];
}

const textsOf = (known: readonly Known[], is: Known["is"]): Text[] =>
  known.filter((one) => one.is === is).map((one) => one.text);
