import { describe, expect, test } from "vitest";
import { ServiceError } from "#kernel/errors.ts";
import { ask, customId, nothing, type Reply, say } from "#kernel/feature.ts";
import { card, Taken } from "#test/support/trial-feature.ts";
import { openRows, openTrial, slow, type TrialStage } from "#test/support/trial-stage.ts";

describe("in time, one call answers", () => {
  test.each<[Reply, string, boolean]>([
    ["private", "done", true],
    ["form", "done", true],
    ["public", "done", false],
  ])("%s", async (reply, words, ephemeral) => {
    await using stage = await openTrial();
    stage.box.requests.clear();
    const pressed = await stage.press(`trial.${reply}`);
    expect(pressed.outcome).toBe("answered");
    expect(stage.seen().at(-1)).toMatchObject({ text: words, ephemeral });
    expect([...stage.box.requests]).toHaveLength(1);
    expect(await openRows(stage)).toBe(0);
  });

  test("and it waits behind no relay", async () => {
    await using stage = await openTrial();
    for (let i = 0; i < 60; i += 1) void stage.bot.rest.pacer.token("lane");
    expect(stage.bot.rest.pacer.waiting).toBeGreaterThan(0);
    expect((await stage.press("trial.public")).outcome).toBe("answered");
  });

  test("update changes the message that was pressed", async () => {
    await using stage = await openTrial();
    const before = stage.seen().length;
    const pressed = await stage.press("trial.update");
    expect(pressed.outcome).toBe("answered");
    expect(stage.seen()).toHaveLength(before);
    expect(stage.seen().find((message) => message.id === stage.panel)?.text).toBe("done");
  });

  test("nothing leaves everything as it is", async () => {
    await using stage = await openTrial();
    stage.trial.act = async () => nothing;
    const before = stage.seen().map((message) => message.text);
    await stage.press("trial.update");
    await stage.press("trial.private");
    await stage.box.people.as(stage.ada).run("/trial silent", {}, { in: stage.channel });
    await expect.poll(() => stage.seen().map((message) => message.text)).toEqual(before);
  });

  test("in a DM nothing is hidden", async () => {
    await using stage = await openTrial();
    const ada = stage.box.people.as(stage.ada);
    const dm = ada.openDm(stage.bot.app.self.id);
    await ada.run("/trial find", { topic: "bill" }, { in: dm });
    expect(ada.lastMessage(dm)?.ephemeral).toBe(false);
  });
});

describe("late, Discord is told to wait first", () => {
  test.each<[string, string, boolean]>([
    ["trial.private", "late", true],
    ["trial.public", "late", false],
  ])("%s", async (name, words, ephemeral) => {
    await using stage = await openTrial();
    const { pressed, finish } = await slow(stage, name, async () => say(card("late")));
    expect(pressed.outcome).toBe("deferred");
    expect(stage.seen().at(-1)).toMatchObject({ thinking: true, ephemeral });
    expect(await openRows(stage)).toBe(1);
    finish();
    const answered = await stage.box.people.as(stage.ada).answered(pressed.interaction);
    expect(answered.outcome).toBe("answered");
    expect(stage.seen().at(-1)).toMatchObject({ text: words, ephemeral, thinking: false });
    await expect.poll(() => openRows(stage)).toBe(0);
  });

  test("update: the card changes when it is ready", async () => {
    await using stage = await openTrial();
    const { finish } = await slow(stage, "trial.update", async () => say(card("late")));
    finish();
    await expect.poll(() => stage.seen().find((message) => message.id === stage.panel)?.text).toBe("late");
  });

  test("update: a refusal stands below the card and leaves it alone", async () => {
    await using stage = await openTrial();
    const { finish } = await slow(stage, "trial.update", () => Promise.reject(new Taken()));
    finish();
    await expect.poll(() => stage.seen().at(-1)).toMatchObject({ text: "Somebody was faster.", ephemeral: true });
    expect(stage.seen().find((message) => message.id === stage.panel)?.text).toContain("panel");
  });

  test("a form can't wait: the person is told to try again", async () => {
    await using stage = await openTrial();
    stage.trial.act = () => new Promise<never>(() => {});
    const pressing = stage.press("trial.form");
    await expect.poll(() => stage.trial.runs).toBe(1);
    stage.box.clock.advance(1_600);
    const advancing = setInterval(() => stage.box.clock.advance(200), 5);
    const pressed = await pressing;
    clearInterval(advancing);
    expect(pressed.outcome).toBe("answered");
    expect(stage.seen().at(-1)?.text).toContain("Try again in a moment");
  });
});

test("whoever waits is answered also when the database takes nothing just then", async () => {
  await using stage = await openTrial();
  const { pressed, finish } = await slow(stage, "trial.write", async () => say(card("late")));
  expect(pressed.outcome).toBe("deferred");
  const { app } = stage.bot;
  const { write } = app;
  Object.assign(app, { write: () => Promise.reject(new ServiceError("the database is away")) });
  finish();
  await expect.poll(() => stage.seen().at(-1)).toMatchObject({ text: "late", thinking: false });
  Object.assign(app, { write });
  stage.box.clock.advance(5_000);
  await expect.poll(() => openRows(stage)).toBe(0);
});

describe("once", () => {
  test("an interaction that is told twice writes once", async () => {
    await using stage = await openTrial();
    stage.box.faults.gateway.duplicate = true;
    await stage.press("trial.write");
    await stage.box.settled();
    expect(stage.trial.runs).toBe(1);
  });

  test("a lost confirmation of the answer does not lose the answer", async () => {
    await using stage = await openTrial();
    stage.box.faults.rest({ match: { method: "POST", path: /callback$/ }, do: { kind: "drop-after" } });
    const advancing = setInterval(() => stage.box.clock.advance(50), 5);
    await stage.press("trial.private");
    await stage.box.settled();
    clearInterval(advancing);
    expect(stage.seen().filter((message) => message.text === "done")).toHaveLength(1);
  });
});

describe("a confirmation of the answer that is lost", () => {
  async function pressWithLostAnswer(stage: TrialStage, id: string): Promise<void> {
    stage.box.faults.rest({ match: { method: "POST", path: /callback$/ }, do: { kind: "drop-after" } });
    const advancing = setInterval(() => stage.box.clock.advance(50), 5);
    const callbacks = () => [...stage.box.requests].filter(({ path }) => path.endsWith("/callback")).length;
    const before = callbacks();
    await stage.press(id);
    await expect.poll(() => callbacks()).toBe(before + 2);
    clearInterval(advancing);
    await stage.box.settled();
  }

  test.each(["trial.private", "trial.update"])(
    "%s with nothing to say leaves the card that was pressed",
    async (id) => {
      await using stage = await openTrial();
      const before = stage.seen();
      stage.trial.act = async () => nothing;
      await pressWithLostAnswer(stage, id);
      expect(stage.seen()).toEqual(before);
    },
  );

  test("a refusal is said once", async () => {
    await using stage = await openTrial();
    const before = stage.seen().length;
    stage.trial.act = () => Promise.reject(new Taken());
    await pressWithLostAnswer(stage, "trial.update");
    expect(stage.seen()).toHaveLength(before + 1);
  });
});

describe("refusals", () => {
  test("are said to the person alone, in their language", async () => {
    await using stage = await openTrial();
    const user = stage.box.world.users.get(stage.ada);
    if (user) user.locale = "de";
    stage.trial.act = () => Promise.reject(new Taken());
    await stage.press("trial.public");
    expect(stage.seen().at(-1)).toMatchObject({ text: "Da war jemand schneller.", ephemeral: true });
    expect(stage.seen(stage.mel).at(-1)?.text).not.toContain("schneller");
  });

  test("access is checked before the handler runs", async () => {
    await using stage = await openTrial();
    await stage.press("trial.admin");
    expect(stage.seen().at(-1)?.text).toContain("This takes the permission “Set up the help desk”");
    expect(stage.trial.runs).toBe(0);
    await stage.press("trial.staff");
    await stage.press("trial.admin", stage.mel);
    expect(stage.trial.runs).toBe(2);
  });

  test("an error of ours is a code that finds the log line, and no word of the error", async () => {
    await using stage = await openTrial();
    stage.trial.act = () => Promise.reject(new Error("secret"));
    await stage.press("trial.public");
    const shown = stage.seen().at(-1)?.text ?? "";
    const [, id] = /`(\w{8})`/.exec(shown) ?? [];
    expect(shown).not.toContain("secret");
    expect(stage.logged.find((line) => "id" in line && line.id === id)?.msg).toBe("a handler failed");
  });

  test("an answer that Discord does not take is replaced by one that it takes", async () => {
    await using stage = await openTrial();
    const twice = { control: "button" as const, id: "same", label: { words: "x" }, style: "secondary" as const };
    stage.trial.act = async () => say({ ...card("done"), rows: [[twice, twice]] });
    await stage.press("trial.private");
    expect(stage.seen().at(-1)).toMatchObject({ ephemeral: true });
    expect(stage.seen().at(-1)?.text).toContain("could not be shown");
  });

  test("a control that no feature knows says so", async () => {
    await using stage = await openTrial();
    await stage.press("trial.unknown");
    expect(stage.seen().at(-1)?.text).toContain("does not work any more");
  });
});

describe("what is given", () => {
  test("options of a slash command, and suggestions while typing", async () => {
    await using stage = await openTrial();
    const ada = stage.box.people.as(stage.ada);
    const place = { in: stage.channel };
    await ada.run("/trial find", { topic: "bill", count: 3, who: stage.mel }, place);
    expect(stage.seen().at(-1)?.text.replaceAll("\\", "")).toBe(JSON.stringify(["bill", 3, stage.mel]));
    await ada.run("/trial find", { topic: "bill" }, place);
    expect(stage.seen().at(-1)?.text.replaceAll("\\", "")).toBe(JSON.stringify(["bill", null, null]));
    expect(await ada.suggest("/trial find", "topic", "bil", place)).toEqual([{ name: "bil!", value: "bil!" }]);
  });

  test("values of a menu, and the message of a context menu", async () => {
    await using stage = await openTrial();
    const ada = stage.box.people.as(stage.ada);
    await ada.choose(stage.panel, customId("trial.menu"), ["a"]);
    expect(stage.seen().at(-1)?.text).toBe("a");
    const message = ada.write(stage.channel, "quote me");
    await ada.useOnMessage("Quote it", message.id);
    expect(stage.seen().at(-1)?.text).toBe("quote me");
  });

  test("fields of a form, typed by kind", async () => {
    await using stage = await openTrial();
    const options = ["a", "b"].map((value) => ({ value, label: value }));
    stage.trial.act = async () =>
      ask(stage.trial.intake, ["p1", "p2"], { words: "Title" }, [
        { name: "short", label: { words: "Short" }, field: "short", value: "given" },
        { name: "empty", label: { words: "Empty" }, field: "long", required: false },
        { name: "radio", label: { words: "Radio" }, field: "radio", options },
        { name: "boxes", label: { words: "Boxes" }, field: "checkboxes", options },
        { name: "files", label: { words: "Files" }, field: "files" },
      ]);
    const pressed = await stage.press("trial.form");
    expect(pressed.outcome).toBe("form");
    const ada = stage.box.people.as(stage.ada);
    await ada.fillIn({
      radio: "b",
      boxes: ["a", "b"],
      files: [{ name: "log.txt", bytes: new TextEncoder().encode("log") }],
    });
    expect(stage.trial.values).toMatchObject({ short: "given", empty: null, radio: "b", boxes: ["a", "b"] });
    expect(stage.trial.values["files"]).toMatchObject([{ filename: "log.txt", size: 3 }]);
    expect(stage.seen().at(-1)?.text).toBe("p1 p2");
  });
});
