import type { PlusWord, SaidWithPlus } from "#features/conversation/index.ts";
import { sourceOfMessage } from "#features/conversation/index.ts";
import { getType } from "#features/desk/index.ts";
import { type AskedIdentity, refusedSignature } from "#features/identity/index.ts";
import { findPerson } from "#features/people/index.ts";
import type { App } from "#kernel/app.ts";
import type { Tx } from "#kernel/database.ts";
import { switchedOffView } from "#kernel/errors.ts";
import { nearest } from "#kernel/nearest.ts";
import { text } from "#kernel/text.ts";
import { snowflakeTime } from "#kernel/types.ts";
import { paragraph, type View } from "#kernel/view.ts";
import { snipPreview } from "../preview-snip.ts";
import { sendSnip } from "../send-snip.ts";
import { isActing } from "../snip.ts";
import { findSnip, listSnips } from "../snip-store.ts";
import { listView, notThereView } from "../views/snips.ts";

/** `+s name`, and signed otherwise: `+as name`, `+nas name`. More words go below the saved ones. */
const sending = (word: string, as: AskedIdentity): PlusWord => ({
  word,
  hear: async (tx, app, said) => send(tx, app, said, as),
});

/** `+sl`: the list, in the room. */
const listing: PlusWord = {
  word: "sl",
  async hear(tx, app, said) {
    const snips = await listSnips(tx, said.desk.guildId, undefined);
    await answer(tx, app, said, listView(snips, 0));
  },
};

export const plusWords: readonly PlusWord[] = [
  sending("s", "as the topic says"),
  sending("as", "anonymous"),
  sending("nas", "named"),
  listing,
].map(whereOn);

/** Where they are switched off the word is still none of an answer's: it would go to the member. */
function whereOn(each: PlusWord): PlusWord {
  return {
    ...each,
    async hear(tx, app, said) {
      if (app.isOn(said.desk.guildId, "saved-replies")) return each.hear(tx, app, said);
      await answer(tx, app, said, switchedOffView("saved-replies", "answer"));
    },
  };
}

async function send(tx: Tx, app: App, said: SaidWithPlus, as: AskedIdentity): Promise<void> {
  const { ticket, desk, author, messageId, roomId } = said;
  const refused = refusedSignature(await getType(tx, ticket.guildId, ticket.typeId), as);
  if (refused)
    return answer(tx, app, said, { tone: "problem", blocks: [paragraph(text(refused.code, refused.params))] });
  const [abbreviation = "", more = ""] = firstWord(said.rest);
  const person = await findPerson(tx, author.id);
  const snip = await findSnip(tx, app, { guildId: desk.guildId, person, abbreviation });
  if (!snip) {
    const known = (await listSnips(tx, desk.guildId, person)).map((one) => one.abbreviation);
    await answer(tx, app, said, notThereView(abbreviation, nearest(abbreviation, known)));
    return;
  }
  if (isActing(snip.acts)) {
    await answer(tx, app, said, await snipPreview(tx, app, { ticket, snip, staff: author.displayName, as }));
    return;
  }
  await sendSnip(tx, app, {
    ticket,
    desk,
    snip,
    ...(more === "" ? {} : { words: `${snip.content}\n\n${more}` }),
    source: sourceOfMessage(messageId),
    original: { messageId, roomId },
    author,
    identity: as,
    receipt: "replace",
    begun: { at: snowflakeTime(messageId) },
  });
}

/** In the room, as an answer to what was typed: the same message again is the same answer. */
async function answer(tx: Tx, app: App, { messageId, roomId, desk }: SaidWithPlus, view: View): Promise<void> {
  const body = { ...app.render(view, desk.locale, desk), replyTo: { messageId } };
  await app.outbox.add(tx, roomId, { say: body, source: `snip:${messageId}` });
}

function firstWord(rest: string): [string, string] {
  const [, word = "", more = ""] = /^(\S*)\s*([\s\S]*)$/.exec(rest.trim()) ?? [];
  return [word, more];
}
