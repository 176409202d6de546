import { type MessageRecord, People, type World } from "discord-box";
import { hours, minutes, snowflakeAt } from "#kernel/types.ts";
import { type Community, timestamp } from "./community.ts";

/** A few words of yesterday in the public channel, so that the server looks lived in, and the chats with the bot at hand. */
export function smallTalk(world: World, community: Community): void {
  const { application, owner, mel, ada, ben, jonas, general, getHelp } = community;
  const people = new People(world);
  const begun = world.clock.now() - hours(22);

  const said = (message: MessageRecord, after: number): MessageRecord => {
    message.id = snowflakeAt(begun + after);
    message.timestamp = timestamp(begun + after);
    general.last_message_id = message.id;
    return message;
  };
  said(people.as(owner.id).write(general.id, "The new harbour map is out. Tell us what you think!"), 0);
  said(people.as(ben.id).write(general.id, "Finally, the lighthouse works"), minutes(9));
  const question = said(people.as(ada.id).write(general.id, "It does not load for me. Whom do I ask?"), minutes(31));
  const content = `Write to **Frontdesk** by DM, or press a button in <#${getHelp.id}>`;
  said(people.as(mel.id).write(general.id, { content, replyTo: question.id }), minutes(34));

  for (const { id } of [ada, ben, jonas]) people.as(id).openDm(application.bot_id);
}
