import { describe, expect, test, vi } from "vitest";
import type { Access } from "#kernel/access.ts";
import {
  type Answer,
  ask,
  button,
  type Context,
  command,
  type Events,
  type Feature,
  form,
  listener,
  say,
} from "#kernel/feature.ts";
import { text } from "#kernel/text.ts";
import { paragraph, type View } from "#kernel/view.ts";
import { pressForged } from "#test/support/forged-press.ts";
import { openRouterStage, type RouterStage, type RouterStageOptions } from "#test/support/router-stage.ts";
import { someStaff } from "#test/support/some-staff.ts";

const texts = { "en-US": "words = { $words }\ncommand = A command\n" };
const card = (words: string): View => ({ tone: "neutral", blocks: [paragraph(text("trial.words", { words }))] });
const description = text("trial.command");

/** Commands of all kinds, and everything the listeners hear. */
function trial() {
  const heard: { on: keyof Events; event: object }[] = [];
  const contexts: Context[] = [];
  const intake = form("trial.intake", {
    access: "everyone",
    reply: "private",
    submit: async ({ values }) => say(card(String(values["topic"]))),
  });
  const echo = (reply: "private" | "public", access: Access = "everyone") => ({
    description,
    access,
    reply,
    options: { words: { type: "rest" as const, description, required: true as const } },
    run: async (given: Context & { readonly options: { readonly words: string } }): Promise<Answer> => {
      contexts.push(given);
      return say(card(given.options.words));
    },
  });
  const feature: Feature = {
    name: "trial",
    texts,
    commands: [
      command("say", { ...echo("public"), aliases: ["s"], where: ["server", "dm"] }),
      command("desk whisper", echo("private")),
      command("desk admin", echo("public", "set-up")),
      command("desk staff", echo("public", "answer")),
      command("desk write", {
        ...echo("public"),
        run: async (given) => {
          await given.write(async (tx) => {
            await tx.insertInto("setting").values({ key: given.eventId, value: given.options.words }).execute();
          });
          return say(card("written"));
        },
      }),
      command("desk form", {
        description,
        access: "everyone",
        reply: "form",
        options: { topic: { type: "text", description } },
        run: async ({ options }) =>
          ask(intake, [], { words: "Form" }, [
            {
              name: "topic",
              label: { words: "Topic" },
              field: "short",
              ...(options.topic ? { value: options.topic } : {}),
            },
          ]),
      }),
    ],
    forms: [intake],
    buttons: [button("trial.twice", { access: "everyone", reply: "private", run: async () => say(card("x")) })],
    listeners: (
      ["message", "messageEdited", "messageDeleted", "memberLeft", "channelDeleted", "threadChanged"] as const
    ).map((on) =>
      listener(on, async ({ event }) => {
        heard.push({ on, event });
      }),
    ),
    provides: { holds: someStaff },
  };
  return { feature, heard, contexts, intake };
}

async function openTrial(options: Pick<RouterStageOptions, "ready"> = {}) {
  const state = trial();
  const stage = await openRouterStage({ features: [state.feature], ...options });
  const types = (content: string, who = stage.ada, where = stage.channel) =>
    stage.box.people.as(who).write(where, content);
  const answer = (words: string | RegExp, who = stage.ada, where = stage.channel) =>
    vi.waitFor(() => {
      const last = stage.box.people
        .as(who)
        .sees(where)
        .findLast((message) => message.author.bot);
      expect(last?.text).toMatch(words);
      return last;
    }, 15_000);
  return Object.assign(stage, state, { types, answer });
}

/** Everything that was sent has been looked at. */
const quiet = async (stage: RouterStage) => {
  await stage.box.settled();
  await expect.poll(() => stage.bot.gateway.pending).toBe(0);
};

describe("a typed command", () => {
  test("is answered as a reply that pings nobody", async () => {
    await using stage = await openTrial();
    const typed = stage.types("!say hello there");
    const answer = await stage.answer("hello there");
    expect(answer?.message_reference?.message_id).toBe(typed.id);
    const [sent] = stage.box.requests.of("POST", "/channels/:channel/messages").slice(-1);
    expect(sent?.body).toMatchObject({ allowed_mentions: { parse: [], replied_user: false }, nonce: typed.id });
    expect(stage.heard).toEqual([]);
  });

  test("may be called by its alias, by mention, and in a DM", async () => {
    await using stage = await openTrial();
    stage.types("!s by alias");
    await stage.answer("by alias");
    stage.types(`<@${stage.bot.app.self.id}> say by mention`);
    await stage.answer("by mention");
    const dm = stage.box.people.as(stage.ada).openDm(stage.bot.app.self.id);
    stage.types("!say in private", stage.ada, dm);
    await stage.answer("in private", stage.ada, dm);
    expect(stage.contexts.at(-1)).toMatchObject({ guildId: null, channelId: dm });
  });

  test("that is wrong is answered with how it is right", async () => {
    await using stage = await openTrial();
    stage.types("!say");
    await stage.answer("“A command” is missing");
    await stage.answer(/!say <words…>/);
    stage.types("!desk whsper psst");
    await stage.answer(/Did you mean .*!desk whisper/);
    stage.types("!play something");
    await quiet(stage);
    expect(stage.box.people.as(stage.ada).lastMessage(stage.channel)?.text).toBe("!play something");
  });

  test("asks Discord what somebody may do", async () => {
    await using stage = await openTrial();
    stage.types("!desk admin no");
    await stage.answer("This takes the permission “Set up the help desk”");
    stage.types("!desk staff yes");
    await stage.answer("yes");
    stage.types("!desk admin owner", stage.mel);
    await stage.answer("owner");
    expect(stage.contexts.at(-1)?.actor).toMatchObject({ displayName: "Mel", isBot: false });
  });

  test("with a private answer shows it to whoever typed it, once", async () => {
    await using stage = await openTrial();
    stage.types("!desk whisper secret");
    const offer = await stage.answer("for you alone");
    const mel = stage.box.people.as(stage.mel);
    await mel.press(offer?.id ?? "", "Show");
    expect(mel.lastMessage(stage.channel)?.text).toContain("Only the person");
    await stage.box.people.as(stage.ada).press(offer?.id ?? "", "Show");
    expect(stage.box.people.as(stage.ada).lastMessage(stage.channel)).toMatchObject({
      text: "secret",
      ephemeral: true,
    });
    await expect.poll(() => mel.sees(stage.channel).some((message) => message.id === offer?.id)).toBe(false);
  });

  test("with a private answer keeps it, and its offer, from whoever names it in a forged button", async () => {
    await using stage = await openTrial();
    const typed = stage.types("!desk whisper secret");
    const offer = await stage.answer("for you alone");
    const customId = `kernel.show:${typed.id}:${stage.mel}`;
    await pressForged(stage, { by: stage.mel, on: offer?.id ?? "", customId });
    expect(stage.box.people.as(stage.mel).lastMessage(stage.channel)?.text).toContain("not there any more");
    await quiet(stage);
    const ada = stage.box.people.as(stage.ada);
    await ada.press(offer?.id ?? "", "Show");
    expect(ada.lastMessage(stage.channel)).toMatchObject({ text: "secret", ephemeral: true });
  });

  test("with a private answer takes its offer away after a minute", async () => {
    await using stage = await openTrial();
    stage.types("!desk whisper secret");
    const offer = await stage.answer("for you alone");
    await quiet(stage);
    stage.box.clock.advance(61_000);
    await expect
      .poll(() =>
        stage.box.people
          .as(stage.mel)
          .sees(stage.channel)
          .some((message) => message.id === offer?.id),
      )
      .toBe(false);
  });

  test("with a form has a button that opens it, filled in, also after a restart", async () => {
    await using stage = await openTrial();
    stage.types('!desk form "my bill"');
    const offer = await stage.answer("There is a form");
    await stage.restart();
    const ada = stage.box.people.as(stage.ada);
    expect((await ada.press(offer?.id ?? "", "Open form")).outcome).toBe("form");
    await ada.fillIn({});
    expect(ada.lastMessage(stage.channel)?.text).toBe("my bill");
    const mel = stage.box.people.as(stage.mel);
    expect((await mel.press(offer?.id ?? "", "Open form")).outcome).toBe("answered");
  });

  test("that was written while we were away is carried out once, and is no message", async () => {
    await using stage = await openTrial();
    const { router, app } = stage.bot;
    const typed = stage.types("!desk write late");
    await stage.answer("written");
    const read = await stage.bot.rest.api.channels.getMessage(stage.channel, typed.id);
    const late = { ...read, guild_id: stage.guild, caughtUp: { follows: null } } as Events["message"];
    await router.tell("message", late);
    expect(stage.heard).toEqual([]);
    const [, forgotten] = [typed, stage.types("unrelated")];
    await router.tell("message", { ...late, id: forgotten.id });
    const written = await app.db.selectFrom("setting").select("key").where("value", "=", "late").execute();
    expect(written.map((row) => row.key).sort()).toEqual([typed.id, forgotten.id].sort());
  });
});

describe("events", () => {
  test("of places that are not ours are dropped, those of DMs and of rooms are told", async () => {
    await using stage = await openTrial();
    const ada = stage.box.people.as(stage.ada);
    const { app } = stage.bot;
    const here = stage.box.people.as(stage.mel).createChannel(stage.guild, { name: "room" }).id;
    await app.write((tx) => app.outbox.addRoom(tx, { kind: "channel", guildId: stage.guild, channelId: here }));
    ada.write(stage.channel, "elsewhere");
    const message = ada.write(here, "in a room");
    ada.edit(message.id, "edited");
    ada.erase(message.id);
    await quiet(stage);
    ada.write(ada.openDm(app.self.id), "help");
    await quiet(stage);
    expect(stage.heard.map(({ on, event }) => [on, (event as { content?: string }).content])).toEqual([
      ["message", "in a room"],
      ["messageEdited", "edited"],
      ["messageDeleted", undefined],
      ["message", "help"],
    ]);
  });

  test("of bots, and our own, are never told", async () => {
    await using stage = await openTrial();
    const dm = stage.box.people.as(stage.ada).openDm(stage.bot.app.self.id);
    await stage.bot.rest.api.channels.createMessage(dm, { content: "ours" });
    await quiet(stage);
    expect(stage.heard).toEqual([]);
  });

  test("of a room wait until it was caught up, commands do not", async () => {
    const caughtUp = Promise.withResolvers<void>();
    await using stage = await openTrial({ ready: () => caughtUp.promise });
    const ada = stage.box.people.as(stage.ada);
    const dm = ada.openDm(stage.bot.app.self.id);
    ada.write(dm, "!say at once");
    await stage.answer("at once", stage.ada, dm);
    ada.write(dm, "help");
    await stage.box.settled();
    expect(stage.heard).toEqual([]);
    expect(stage.bot.gateway.pending).toBe(1);
    caughtUp.resolve();
    await quiet(stage);
    expect(stage.heard).toHaveLength(1);
  });

  test("about members and channels are told", async () => {
    await using stage = await openTrial();
    const mel = stage.box.people.as(stage.mel);
    stage.box.people.as(stage.ada).leave(stage.guild);
    mel.deleteChannel(mel.createChannel(stage.guild, { name: "short-lived" }).id);
    await quiet(stage);
    expect(stage.heard.map(({ on }) => on)).toEqual(["memberLeft", "channelDeleted"]);
  });
});

test("two features can't define the same thing", async () => {
  const one: Feature = { ...trial().feature, provides: {} };
  await expect(openRouterStage({ features: [one, { name: "other", buttons: one.buttons ?? [] }] })).rejects.toThrow(
    '"trial.twice" is defined twice',
  );
});

test("commands are registered when they changed, and only then", async () => {
  await using stage = await openTrial();
  const puts = () => stage.box.requests.of("PUT", "/applications/:application/commands").length;
  expect(puts()).toBe(1);
  await stage.restart();
  expect(puts()).toBe(1);
  const more = command("more", {
    description,
    access: "set-up",
    reply: "public",
    options: {},
    run: async () => say(card("more")),
  });
  await stage.restart({ features: [{ ...stage.feature, commands: [...(stage.feature.commands ?? []), more] }] });
  expect(puts()).toBe(2);
  const paths = (who: string) =>
    stage.box.people
      .as(who)
      .commands({ in: stage.channel, type: 1 })
      .map(({ path }) => path);
  expect(paths(stage.mel)).toContain("/more");
  expect(paths(stage.ada)).toEqual(expect.arrayContaining(["/say", "/desk whisper"]));
  expect(paths(stage.ada)).not.toContain("/more");
});
