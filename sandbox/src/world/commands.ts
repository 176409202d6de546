import { DiscordError, invalidFields, refuse } from "../errors.ts";
import { readCommand } from "./command-fields.ts";
import { Fields, Mistakes } from "./message-fields.ts";
import type { ApplicationRecord, CommandRecord, Id } from "./model.ts";
import type { World } from "./world.ts";

/** Commands of one type in one place. */
const MAX_COMMANDS: Record<number, number> = { 1: 100, 2: 15, 3: 15 };

/** New commands a day in one place. */
const MAX_DAILY_CREATES = 200;
const DAY = 24 * 60 * 60 * 1_000;

/** One application's commands in one place: a guild, or everywhere (`undefined`). */
export interface CommandPlace {
  application: ApplicationRecord;
  guildId: Id | undefined;
}

export function commandsOf(world: World, place: CommandPlace): CommandRecord[] {
  return [...world.commands.values()].filter((command) => isAt(command, place));
}

export function findCommand(world: World, place: CommandPlace, id: Id): CommandRecord {
  const command = world.commands.get(id);
  if (!command || !isAt(command, place)) throw refuse(10063);
  return command;
}

/** Registers a command. One of the same type and name is replaced, keeps its id, and does not count as new. */
export function createCommand(
  world: World,
  place: CommandPlace,
  raw: unknown,
): { command: CommandRecord; isNew: boolean } {
  const mistakes = new Mistakes();
  const body = readCommand(Fields.of(mistakes, raw), reach(place));
  mistakes.throwIfAny();
  const existing = commandsOf(world, place);
  const same = existing.find((command) => command.type === body.type && command.name === body.name);
  if (same) return { command: store(world, place, body, same), isNew: false };
  const limit = MAX_COMMANDS[body.type] ?? 0;
  if (existing.filter((command) => command.type === body.type).length >= limit) throw tooMany(limit);
  countCreates(world, place, 1);
  return { command: store(world, place, body), isNew: true };
}

/** Changes what `raw` names. The type stays; a new name drops the permissions given to the command. */
export function editCommand(world: World, place: CommandPlace, command: CommandRecord, raw: unknown): CommandRecord {
  const mistakes = new Mistakes();
  const patch = Fields.of(mistakes, raw).raw;
  const body = readCommand(new Fields(mistakes, merged(command, patch)), reach(place));
  mistakes.throwIfAny();
  const taken = commandsOf(world, place).some(
    (other) => other.id !== command.id && other.type === command.type && other.name === body.name,
  );
  if (taken) throw duplicateName("name");
  return store(world, place, body, command);
}

/** A patch of `dm_permission` alone replaces the contexts it is the old word for. */
function merged(command: CommandRecord, patch: Record<string, unknown>): Record<string, unknown> {
  const { contexts, ...body } = command.body;
  const keepContexts = patch.dm_permission === undefined ? { contexts } : {};
  return { ...body, ...keepContexts, ...patch, type: command.type };
}

export function deleteCommand(world: World, command: CommandRecord): void {
  world.commands.delete(command.id);
}

/** Makes the list in `raw` the whole of this place: the same names keep their ids, the others go. */
export function overwriteCommands(world: World, place: CommandPlace, raw: unknown): CommandRecord[] {
  if (!Array.isArray(raw))
    throw invalidFields([{ path: "", code: "LIST_TYPE_CONVERT", message: "Only iterables may be used in a ListType" }]);
  const mistakes = new Mistakes();
  const bodies = raw.map((item, index) => readCommand(Fields.of(mistakes, item, String(index)), reach(place)));
  mistakes.throwIfAny();
  const keys = bodies.map(({ type, name }) => `${type} ${name}`);
  const repeated = keys.findIndex((key, index) => keys.indexOf(key) !== index);
  if (repeated >= 0) throw duplicateName(`${repeated}.name`);
  for (const [type, limit] of Object.entries(MAX_COMMANDS)) {
    if (bodies.filter((body) => body.type === Number(type)).length > limit) throw tooMany(limit);
  }
  const before = new Map(commandsOf(world, place).map((command) => [`${command.type} ${command.name}`, command]));
  countCreates(world, place, keys.filter((key) => !before.has(key)).length);
  for (const [key, command] of before) if (!keys.includes(key)) deleteCommand(world, command);
  return bodies.map((body, index) => store(world, place, body, before.get(keys[index] ?? "")));
}

function store(
  world: World,
  { application, guildId }: CommandPlace,
  body: Record<string, unknown> & { type: number; name: string },
  before?: CommandRecord,
): CommandRecord {
  const unchanged = before && JSON.stringify(before.body) === JSON.stringify(body);
  const command: CommandRecord = {
    id: before?.id ?? world.ids.next(),
    application_id: application.id,
    guild_id: guildId ?? null,
    version: unchanged ? before.version : world.ids.next(),
    type: body.type,
    name: body.name,
    body,
    permissions: before?.name === body.name ? before.permissions : {},
  };
  world.commands.set(command.id, command);
  return command;
}

/** Counts new commands; the day begins with the first of them. */
function countCreates(world: World, { application, guildId }: CommandPlace, added: number): void {
  if (added === 0) return;
  const counts = (application.command_creates ??= {});
  const now = world.clock.now();
  const day = counts[guildId ?? "global"];
  const current = day && now - day.since < DAY ? day : { since: now, count: 0 };
  if (current.count + added > MAX_DAILY_CREATES) throw refuse(30034);
  counts[guildId ?? "global"] = { ...current, count: current.count + added };
}

function isAt(command: CommandRecord, { application, guildId }: CommandPlace): boolean {
  return command.application_id === application.id && command.guild_id === (guildId ?? null);
}

function reach({ guildId }: CommandPlace): "global" | "guild" {
  return guildId === undefined ? "global" : "guild";
}

function tooMany(limit: number): DiscordError {
  return new DiscordError(400, 30032, `Maximum number of application commands reached (${limit})`);
}

function duplicateName(path: string): DiscordError {
  return invalidFields([
    { path, code: "APPLICATION_COMMANDS_DUPLICATE_NAME", message: "Application command names must be unique" },
  ]);
}
