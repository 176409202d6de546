import { expect } from "vitest";
import type { Answer } from "#kernel/feature.ts";
import { openRouterStage, type RouterStage } from "./router-stage.ts";
import { trial } from "./trial-feature.ts";

/** A server where Mel has posted the panel of the trial feature. */
export async function openTrial() {
  const state = trial();
  const stage = await openRouterStage({ features: [state.feature] });
  const posted = await stage.box.people.as(stage.mel).run("/panel", {}, { in: stage.channel });
  const panel = posted.message?.id ?? "";
  const press = (name: string, who = stage.ada) => stage.box.people.as(who).press(panel, name);
  const seen = (who = stage.ada) => stage.box.people.as(who).sees(stage.channel);
  return Object.assign(stage, { trial: state, panel, press, seen });
}

export type TrialStage = Awaited<ReturnType<typeof openTrial>>;

/** Lets the handler take longer than an answer may: Discord is told to wait. */
export async function slow(stage: TrialStage, name: string, answer: () => Promise<Answer>) {
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
export const forever = () => new Promise<never>(() => {});

export const openRows = async ({ database }: RouterStage) =>
  (await database.db.selectFrom("interaction").select("state").execute()).length;
