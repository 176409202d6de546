import { findPerson } from "#features/people/index.ts";
import { button, say } from "#kernel/feature.ts";
import { pageOf } from "#kernel/pages.ts";
import { digestPage, PER_PAGE } from "../digest-page.ts";
import { DigestForgotten } from "../errors.ts";
import { digestPageId } from "../ids.ts";
import { findTold, listTold } from "../told-store.ts";

/** Another page of what somebody was told in a DM. Params: digest, page. */
export const digestPageButton = button(digestPageId, {
  access: "everyone",
  reply: "update",
  async run({ app, actor, params: [id = "", wanted] }) {
    const person = await findPerson(app.db, actor.id);
    const digest = person === undefined ? undefined : await findTold(app.db, id, person);
    if (!digest) throw new DigestForgotten();
    const page = pageOf(wanted, digest.count, PER_PAGE);
    const told = await listTold(app.db, id, { skip: page.at * PER_PAGE, limit: PER_PAGE });
    return say(await digestPage(app.db, app, { id, guildId: digest.guildId, page, told }));
  },
});
