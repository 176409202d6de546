import { describe, expect, test } from "vitest";
import { ServiceError } from "#kernel/errors.ts";
import { type Answer, ask, button, type Context, customId, nothing, type Reply, say } from "#kernel/feature.ts";
import { openRouterStage, type RouterStage } from "#test/support/router-stage.ts";
import { card, Taken, trial } from "#test/support/trial-feature.ts";

/** A server where Mel has posted the panel. */
async function openTrial() {
  const state = trial();
  const stage = await openRouterStage({ features: [state.feature] });
  const posted = await stage.box.people.as(stage.mel).run("/panel", {}, { in: stage.channel });
  const panel = posted.message?.id ?? "";
  const press = (name: string, who = stage.ada) => stage.box.people.as(who).press(panel, name);
  const seen = (who = stage.ada) => stage.box.people.as(who).sees(stage.channel);
  return Object.assign(stage, { trial: state, panel, press, seen });
}

/** Lets the handler take longer than an answer may: Discord is told to wait. */
async function slow(stage: Awaited<ReturnType<typeof openTrial>>, name: string, answer: () => Promise<Answer>) {
  const gate = Promise.withResolvers<void>();
  stage.trial.act = async () => {
    await gate.promise;
    return answer();
  };
  const pressing = stage.press(name);
  await expect.poll(() => stage.trial.runs).toBe(1);
  stage.box.clock.advance(1_600);
  const pressed = await pressing;
  return { pressed, finish: () => gate.resolve() };
}

/** Of a process that was killed. */
const forever = () => new Promise<never>(() => {});

const openRows = async ({ database }: RouterStage) =>
  (await database.db.selectFrom("interaction").select("state").execute()).length;

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

describe("a restart in between", () => {
  test("without an answer: nothing was changed, press again", async () => {
    await using stage = await openTrial();
    await slow(stage, "trial.private", async () => say(card("never")));
    await stage.restart();
    await expect.poll(() => stage.seen().at(-1)?.text).toContain("Nothing was changed. Press again.");
    expect(await openRows(stage)).toBe(0);
    expect(stage.trial.runs).toBe(1);
  });

  test("after the write: it is done, and not done again", async () => {
    await using stage = await openTrial();
    await slow(stage, "trial.write", async () => say(card("never")));
    await stage.restart();
    await expect.poll(() => stage.seen().at(-1)?.text).toContain("Done.");
    expect(stage.trial.runs).toBe(1);
  });

  test("with the answer stored: it is said", async () => {
    await using stage = await openTrial();
    const { finish } = await slow(stage, "trial.private", async () => say(card("kept")));
    const down = stage.box.faults.rest({ match: { method: "PATCH" }, do: { kind: "5xx-before" }, times: 1_000 });
    finish();
    await expect.poll(() => down.used).toBeGreaterThan(0);
    await stage.restart({ meanwhile: () => down.remove() });
    expect(stage.seen().at(-1)).toMatchObject({ text: "kept", ephemeral: true });
    expect(await openRows(stage)).toBe(0);
  });

  test("with nothing to say: nobody is left waiting for it", async () => {
    await using stage = await openTrial();
    const down = stage.box.faults.rest({ match: { method: "DELETE" }, do: { kind: "5xx-before" }, times: 1_000 });
    await stage.box.people.as(stage.ada).run("/trial silent", {}, { in: stage.channel });
    await expect.poll(() => down.used).toBeGreaterThan(0);
    expect(stage.seen().at(-1)).toMatchObject({ thinking: true, ephemeral: true });
    await stage.restart({ meanwhile: () => down.remove() });
    expect(stage.seen().some(({ thinking }) => thinking)).toBe(false);
    expect(await openRows(stage)).toBe(0);
  });

  test("after the write, told again as if it were new, and slowly: it is done, and nobody is left waiting", async () => {
    await using stage = await openTrial();
    stage.trial.act = forever;
    const told: (() => void)[] = [];
    const unlisten = stage.box.world.onEmit((event) => void told.push(() => stage.box.world.emit(event)));
    void stage.press("trial.write");
    unlisten();
    await expect.poll(() => stage.trial.runs).toBe(1);
    Object.assign(stage.bot.app, { write: forever });
    const gate = Promise.withResolvers<void>();
    let begun = false;
    const run = async ({ write }: Context) => {
      begun = true;
      await gate.promise;
      await write(async () => {});
      return say(card("done twice"));
    };
    const slow = button("trial.write", { access: "everyone", reply: "private", run });
    await stage.restart({ features: [{ ...stage.trial.feature, buttons: [slow] }] });
    for (const tellAgain of told) tellAgain();
    await expect.poll(() => begun).toBe(true);
    stage.box.clock.advance(1_600);
    await expect.poll(() => stage.seen().at(-1)).toMatchObject({ thinking: true, ephemeral: true });
    gate.resolve();
    await expect
      .poll(() => stage.seen().at(-1))
      .toMatchObject({ text: expect.stringContaining("Done."), thinking: false });
    expect(await openRows(stage)).toBe(0);
  });

  test("a press that nobody waits for any more is not performed", async () => {
    await using stage = await openTrial();
    let pressing: Promise<unknown> = Promise.resolve();
    await stage.restart({
      meanwhile: () => {
        pressing = stage.press("trial.public");
        stage.box.clock.advance(3_100);
      },
    });
    expect(await pressing).toMatchObject({ outcome: "failed" });
    stage.trial.act = async () => say(card("next"));
    await stage.press("trial.public");
    expect(stage.trial.runs).toBe(1);
  });
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

describe("what an earlier process answered", () => {
  test.each(["trial.private", "trial.update", "trial.form"])(
    "%s with nothing to say, and is refused when it is told again: the card that was pressed stays",
    async (id) => {
      await using stage = await openTrial();
      const before = stage.seen().find((message) => message.id === stage.panel);
      const answered = Promise.withResolvers<void>();
      stage.trial.act = async () => {
        if (stage.trial.runs === 1) return nothing;
        await answered.promise;
        throw new Taken();
      };
      stage.box.faults.gateway.duplicate = true;
      await stage.press(id);
      answered.resolve();
      await stage.box.settled();
      expect(stage.trial.runs).toBe(2);
      expect(stage.seen().find((message) => message.id === stage.panel)).toEqual(before);
      expect(stage.seen().filter(({ text }) => text === "Somebody was faster.")).toHaveLength(1);
    },
  );
});

test("an answer that comes late, after an earlier process had nothing to say, leaves the card that was pressed", async () => {
  await using stage = await openTrial();
  const before = stage.seen().find((message) => message.id === stage.panel);
  const gate = Promise.withResolvers<void>();
  stage.trial.act = async () => {
    if (stage.trial.runs === 1) return nothing;
    await gate.promise;
    return say(card("late"));
  };
  stage.box.faults.gateway.duplicate = true;
  await stage.press("trial.private");
  await expect.poll(() => stage.trial.runs).toBe(2);
  stage.box.clock.advance(1_600);
  await expect.poll(() => [...stage.box.requests].filter(({ path }) => path.endsWith("/callback"))).toHaveLength(3);
  gate.resolve();
  await stage.box.settled();
  await expect.poll(() => stage.seen().some(({ text }) => text === "late")).toBe(true);
  expect(stage.seen().find((message) => message.id === stage.panel)).toEqual(before);
});

describe("a confirmation of the answer that is lost", () => {
  async function pressWithLostAnswer(stage: Awaited<ReturnType<typeof openTrial>>, id: string): Promise<void> {
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
