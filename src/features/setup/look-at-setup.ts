import { deskAfter, listChanges, type Plan, readPresent } from "#features/desk-file/index.ts";
import { channelsOf, examine, type Finding, invitingHelps } from "#features/doctor/index.ts";
import { readServer, type ServerNow } from "#features/places/index.ts";
import { type StarterTopic, starterTopics } from "#features/types/index.ts";
import type { App } from "#kernel/app.ts";
import type { Db } from "#kernel/database.ts";
import { inviteUrl } from "#kernel/invite.ts";
import type { View } from "#kernel/view.ts";
import { type Answers, fitting } from "./answers.ts";
import { answersOf, isFromFile, type Known, planSetup } from "./plan-setup.ts";
import type { SetupDraft } from "./setup-draft.ts";
import { standsInTheWay } from "./stands-in-the-way.ts";
import { setupView } from "./views/setup.ts";

/** Everything about a card, as it is at this moment. */
export interface SetupNow {
  readonly server: ServerNow;
  readonly known: Known;
  readonly plan: Plan;
  readonly starters: readonly StarterTopic[];
  /** What would be wrong with the desk, were it made now. */
  readonly findings: readonly Finding[];
  /** What keeps it from being made. */
  readonly blocked: boolean;
}

type Needs = Pick<App, "db" | "discord" | "self" | "translate" | "ids">;

/** Looks at a server, and at what the answers would make of it. Asks Discord: never inside a transaction. */
export async function lookAtSetup(app: Needs, draft: Pick<SetupDraft, "guildId" | "answers">): Promise<SetupNow> {
  const server = await readServer(app, draft.guildId);
  const now = await lookAtDesk(app.db, app, server, draft.answers);
  const named = channelsOf(deskAfter(now.known, now.plan));
  const unseen = named.some((channel) => !server.channels.some(({ id }) => id === channel));
  if (!unseen) return { server, ...now };
  const known = await readServer(app, draft.guildId, named);
  return { server: known, ...(await lookAtDesk(app.db, app, known, draft.answers)) };
}

/** The same for a server that was read before. */
export async function lookAtDesk(
  db: Db,
  { translate, ids }: Pick<App, "translate" | "ids">,
  server: ServerNow,
  said: Answers,
): Promise<Omit<SetupNow, "server">> {
  const known = await readPresent(db, server.id);
  const answers = fitting(said);
  const { locale } = translate(known.desk?.locale ?? server.locale, undefined);
  const starters = starterTopics(translate(locale, undefined));
  const plan = planSetup(known, { server, answers, locale, starters, newId: ids.next });
  const findings = examine(server, deskAfter(known, plan));
  return { known, plan, starters, findings, blocked: standsInTheWay(answers, findings) };
}

/** The card of a draft. */
export async function setupCard(app: Needs, draft: SetupDraft, now?: SetupNow): Promise<View> {
  const { server, known, plan, starters, findings, blocked } = now ?? (await lookAtSetup(app, draft));
  const answers = fitting(draft.answers);
  const { desk } = known;
  const before = desk && answersOf({ ...known, desk });
  const [changed] = await listChanges(app.db, draft.guildId, 1);
  const rooms = answers.room === "private-channel" || answers.room === "dm-channel" ? "channels too" : "threads";
  return setupView({
    draftId: draft.id,
    server: server.name,
    answers,
    topics: plan.types.map(({ name }) => name),
    offered: known.types.filter(({ retired, parentId }) => !retired && parentId === null).map(({ name }) => name),
    mayAddTopics: starters.some(({ key }) => !known.types.some((type) => type.key === key && !type.retired)),
    state: isFromFile(known) ? "from-file" : !before ? "new" : plan.changes.length > 0 ? "changed" : "as-is",
    findings,
    blocked,
    changed: changed ?? null,
    inviteLink: invitingHelps(server, findings)
      ? inviteUrl(app.self.applicationId, { guildId: draft.guildId, rooms })
      : null,
  });
}
