import {
  findDesk,
  hasOwnStaff,
  isToldFor,
  leavesOf,
  listAllTypes,
  listPanels,
  offeredDepartments,
} from "#features/desk/index.ts";
import { alsoFound } from "#features/doctor/index.ts";
import { getTicket, type InfoLine } from "#features/tickets/index.ts";
import { channelLink, text } from "#kernel/text.ts";
import type { Snowflake } from "#kernel/types.ts";
import { topicsFrom, whereSaved, whereTicketIsSaved } from "./where-saved.ts";

/** In `/ticket info` of a closed ticket, for its team. */
export const notSavedLine: InfoLine = async (db, ticketId, reader) => {
  const ticket = reader === "team" ? await getTicket(db, ticketId) : undefined;
  if (ticket?.status !== "closed" || ticket.practice) return undefined;
  const { withheldFrom } = await whereTicketIsSaved(db, ticket);
  return withheldFrom === null ? undefined : text("transcripts.info-not-saved", { channel: channelLink(withheldFrom) });
};

/** Departments whose tickets are saved nowhere, because others than a topic's team answer there, where the desk keeps transcripts. */
export const departmentsNotSaved = alsoFound(async ({ db }, guildId) => {
  const desk = await findDesk(db, guildId);
  if (!desk) return [];
  const types = await listAllTypes(db, guildId);
  const leaves = leavesOf(types).filter(({ leads }) => leads !== "redirect");
  const panels = (await listPanels(db, guildId)).filter(({ retired }) => !retired);
  if (![...leaves, ...panels].some(({ transcriptsId }) => transcriptsId !== null)) return [];
  const without = offeredDepartments(desk.departments).filter(
    (one) =>
      hasOwnStaff(one) && !leaves.some((type) => type.transcriptsId !== null && isToldFor(one, type, "transcriptsId")),
  );
  if (without.length === 0) return [];
  return [text("transcripts.doctor-department-not-saved", { of: without.map(({ name }) => name).join(", ") })];
});

/** Topics whose tickets are saved nowhere, because more people than may read them see the channel that would apply. */
export const notSavedAnywhere = alsoFound(async ({ db }, guildId) => {
  const desk = await findDesk(db, guildId);
  if (!desk) return [];
  const types = await listAllTypes(db, guildId);
  const saving = (await listPanels(db, guildId)).filter(({ retired, transcriptsId }) => !retired && transcriptsId);
  const leaves = leavesOf(types).filter(({ leads }) => leads !== "redirect");
  const withheld = new Map<Snowflake, Set<string>>();
  for (const type of leaves) {
    for (const panel of [undefined, ...saving.filter((one) => topicsFrom(one, types).includes(type))]) {
      const { withheldFrom } = whereSaved(type, panel, { desk, types });
      if (withheldFrom === null) continue;
      withheld.set(withheldFrom, (withheld.get(withheldFrom) ?? new Set()).add(type.name));
    }
  }
  return [...withheld].map(([channelId, names]) =>
    text("transcripts.doctor-not-saved", { of: [...names].join(", "), channel: channelLink(channelId) }),
  );
});
