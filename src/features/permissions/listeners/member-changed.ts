import { findPerson } from "#features/people/index.ts";
import { listener } from "#kernel/feature.ts";
import { followRoles } from "../follow-roles.ts";
import { forgetNoted } from "../team-member-store.ts";

export const followMemberRoles = listener("memberChanged", ({ app, event }) =>
  followRoles(app, event.guild_id, { id: event.user.id, roles: event.roles }),
);

/** Discord puts whoever leaves a server out of its threads. */
export const forgetWhoLeft = listener("memberLeft", async ({ app, event }) => {
  const guildId = event.guild_id;
  const person = await findPerson(app.db, event.user.id);
  if (person !== undefined) await app.write((tx) => forgetNoted(tx, guildId, person));
});
