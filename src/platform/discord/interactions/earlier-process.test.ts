import { describe, expect, test } from "vitest";
import { button, type Context, nothing, say } from "#kernel/feature.ts";
import { card, Taken } from "#test/support/trial-feature.ts";
import { forever, openRows, openTrial, slow } from "#test/support/trial-stage.ts";

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
