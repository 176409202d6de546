import type { Box } from "discord-box";

/** A few words in the public channel, so that the server looks lived in, and the chats with the bot at hand. */
export function smallTalk({ world, people }: Box): void {
  const person = (name: string) =>
    people.as([...world.users.values()].find((user) => user.global_name === name)?.id ?? "");
  const channel = (name: string) => [...world.channels.values()].find((one) => one.name === name)?.id ?? "";
  const general = channel("general");

  person("Rosa").write(general, "The new harbour map is out. Tell us what you think!");
  person("Ben").write(general, "Finally, the lighthouse works");
  const question = person("Ada").write(general, "It does not load for me. Whom do I ask?");
  person("Mel").write(general, {
    content: `Write to **Frontdesk** by DM, or press a button in <#${channel("get-help")}>`,
    replyTo: question.id,
  });
  const bot = [...world.applications.values()][0]?.bot_id ?? "";
  for (const name of ["Ada", "Ben"]) person(name).openDm(bot);
}
