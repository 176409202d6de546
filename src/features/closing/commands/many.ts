import { topicCalled, topicOption } from "#features/forms/index.ts";
import { readLength } from "#features/gates/index.ts";
import { findPerson, keepWords, personOf } from "#features/people/index.ts";
import { typesHeld } from "#features/tickets/index.ts";
import { button, command, say } from "#kernel/feature.ts";
import { text } from "#kernel/text.ts";
import { days } from "#kernel/types.ts";
import { countMany } from "../bulk.ts";
import { LookAgain, NotAnAge } from "../errors.ts";
import { closeManyId } from "../ids.ts";
import { closeNext } from "../jobs/close-many.ts";
import { beginBulk, deleteUnbegun, findBulk, insertBulk } from "../many-store.ts";
import { manyBegunView, manyView } from "../views/many.ts";

/** So long after it was looked at, it can be begun. */
const GOOD_FOR = days(1);

/** Shows how many there are; the button below closes them. */
export const manyCommand = command("closing many", {
  description: text("closing.many-command.description"),
  access: "close-many",
  reply: "private",
  aliases: ["bulkclose", "ticket bulkclose"],
  options: {
    older: { type: "text", description: text("closing.many-command.older"), required: true, maxLength: 20 },
    topic: { ...topicOption(text("closing.many-command.topic")), required: false },
    all: { type: "flag", description: text("closing.many-command.all") },
    reason: { type: "rest", description: text("closing.many-command.reason"), maxLength: 1000 },
  },
  async run({ app, write, actor, guildId, options }) {
    const age = readLength(options.older);
    if (age === undefined) throw new NotAnAge();
    const type = options.topic === null ? null : await topicCalled(app.db, guildId, options.topic);
    const now = app.clock.now();
    const teamsTurn = options.all === true;
    const types = await typesHeld(app.db, guildId ?? "", actor, ["read", "close"]);
    const many = { guildId: guildId ?? "", typeId: type?.id ?? null, types, openedBefore: now - age, teamsTurn };
    const { reason } = options;
    const { id, count } = await write(async (tx) => {
      await deleteUnbegun(tx, now - GOOD_FOR);
      const how = await keepWords(tx, app, JSON.stringify({ reason, name: actor.displayName }));
      const by = await personOf(tx, app, actor.id);
      const bulk = { ...many, id: app.ids.next(), by, how, madeAt: now, begunAt: null, closed: 0 };
      await insertBulk(tx, bulk);
      return { id: bulk.id, count: await countMany(tx, many) };
    });
    return say(manyView({ ...many, id, count, topic: type?.name ?? null, reason }));
  },
});

/** "Close 12 tickets". Params: what was looked at. */
export const closeManyButton = button(closeManyId, {
  access: "close-many",
  reply: "update",
  async run({ app, write, actor, guildId, params: [id = ""] }) {
    await write(async (tx) => {
      const bulk = await findBulk(tx, id);
      const now = app.clock.now();
      const isTheirs = bulk?.guildId === guildId && bulk?.by === (await findPerson(tx, actor.id));
      if (!bulk || !isTheirs || now > bulk.madeAt + GOOD_FOR || !(await beginBulk(tx, id, now))) throw new LookAgain();
      await app.jobs.add(tx, closeNext, { id, after: "" }, { at: now, key: `close-many:${id}` });
    });
    return say(manyBegunView());
  },
});
