import { offeredDepartments } from "#features/desk/index.ts";
import { findVanished } from "#features/panels/index.ts";
import { readParts } from "#features/parts/index.ts";
import type { ServerNow } from "#features/places/index.ts";
import type { Actor } from "#kernel/access.ts";
import type { App } from "#kernel/app.ts";
import type { Db } from "#kernel/database.ts";
import { type IdleSetting, idleSettings } from "./idle-settings.ts";
import { withPermissionsOf } from "./keep-permissions.ts";
import type { Mistake } from "./mistake.ts";
import { needsMembers } from "./needs-members.ts";
import { type Plan, planDesk } from "./plan.ts";
import { readPresent } from "./present.ts";
import type { Located } from "./read-desk-file.ts";
import { type ResolvedDesk, resolveDesk } from "./resolve.ts";
import { fileSection } from "./section.ts";
import { planSections, readSections, sectionsAfter } from "./sections.ts";

/** A file with nothing wrong in it, and the server that it is for. */
export interface FileToApply {
  readonly located: Located;
  readonly file: ResolvedDesk;
  readonly server: ServerNow;
  /** Who hands it in on Discord; null: the host. */
  readonly by: Pick<Actor, "id" | "roles"> | null;
  /** Help messages that somebody deleted by hand. */
  readonly vanished: ReadonlySet<string>;
}

type Mistakes = { readonly mistakes: readonly Mistake[] };

/** What a file says, before anything is known of its server. */
export async function locate(app: Pick<App, "contributions" | "config">, source: string): Promise<Located | Mistakes> {
  // Imported when it is used: a desk that runs needs neither YAML nor its rules.
  const { readDeskFile } = await import("./read-desk-file.ts");
  const located = readDeskFile(source, app.contributions(fileSection));
  if ("mistakes" in located) return located;
  const mistakes = app.config.discord.members ? [] : needsMembers(located);
  return mistakes.length > 0 ? { mistakes } : located;
}

/** Holds a file against its server: every mistake is found at once. Asks Discord, so never inside a transaction. */
export async function fitToServer(
  app: App,
  { located, server, by }: Pick<FileToApply, "located" | "server" | "by">,
): Promise<FileToApply | Mistakes> {
  const file = resolveDesk(located, server, app.locales);
  // What topics will be called inside is not known yet; what they are called in the file is.
  const topics = Object.entries(located.file.types).map(([key, { name }]) => ({ id: key, key, name }));
  const departments = Object.entries(located.file.departments).map(([key, { name }]) => ({ key, name, roles: [] }));
  const now = await readSections(app.db, app, server.id);
  const { id: guildId } = server;
  const sections = await sectionsAfter(app, located, { guildId, server, by, topics, departments, now });
  const mistakes = [...("mistakes" in file ? file.mistakes : []), ...sections.mistakes];
  if ("mistakes" in file || mistakes.length > 0) return { mistakes: mistakes.toSorted((a, b) => a.line - b.line) };
  return { located, file, server, by, vanished: await findVanished(app, server.id) };
}

export interface PlannedFile {
  readonly plan: Plan;
  /** What it sets that does nothing while a part is off. */
  readonly idle: readonly IdleSetting[];
  /** Who may what is something else in the file, and stays as it is. */
  readonly keepsPermissions: boolean;
}

/** What applying it changes, as things are at this moment. Who may do what is for the host and the server's owner to say. */
export async function planFile(
  db: Db,
  app: App,
  { located, file: said, server, by, vanished }: FileToApply,
): Promise<PlannedFile> {
  const parts = await readParts(db, app, server.id);
  const present = { ...(await readPresent(db, server.id)), vanished, parts };
  const may = by === null || by.id === server.ownerId;
  const file = may ? said : withPermissionsOf(said, present);
  const planned = planDesk(present, { guildId: server.id, name: server.name, file, newId: app.ids.next });
  const now = await readSections(db, app, server.id);
  const { states } = await sectionsAfter(app, located, {
    guildId: server.id,
    server,
    by,
    topics: planned.types.filter(({ retired }) => !retired),
    departments: offeredDepartments(planned.desk.departments),
    now,
  });
  const sections = planSections(app, now, states);
  const plan: Plan = {
    ...planned,
    sections,
    changes: [...planned.changes, ...sections.flatMap(({ lines }) => lines)],
  };
  const on = plan.parts ?? parts;
  const idle = [...idleSettings(plan.desk, plan.types, on), ...idleSections(app, located, on)];
  return { plan, idle, keepsPermissions: JSON.stringify(heldIn(file)) !== JSON.stringify(heldIn(said)) };
}

const heldIn = ({ levels, permissions, types }: ResolvedDesk) => [
  levels,
  permissions,
  types.map(({ own }) => [own.levels ?? [], own.permissions ?? {}]),
];

const idleSections = (
  { contributions }: Pick<App, "contributions">,
  { sections }: Located,
  on: readonly string[],
): readonly IdleSetting[] =>
  contributions(fileSection).flatMap(({ key, part }) =>
    part !== undefined && !on.includes(part) && sections[key] !== undefined ? [{ setting: key, part }] : [],
  );
