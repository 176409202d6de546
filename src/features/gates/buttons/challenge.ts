import { findType } from "#features/desk/index.ts";
import { findPerson, personOf } from "#features/people/index.ts";
import { ask, button, type Context, form, nothing, say } from "#kernel/feature.ts";
import { text } from "#kernel/text.ts";
import type { View } from "#kernel/view.ts";
import { type Asked, answer, askNew, drawnSigns, drawnSum, resultOf } from "../challenge/challenge.ts";
import { findAsked, findChallenge, saveChallenge } from "../challenge/challenge-store.ts";
import { drawSigns } from "../challenge/draw.ts";
import { CheckGone } from "../errors.ts";
import { pressedTooOften } from "../flood.ts";
import { answerButtonId, answerFormId, askButtonId, NO_PANEL } from "../ids.ts";
import { checkedView, checkPausedView, notItView, pictureView, sumView } from "../views/challenge.ts";

/** Asks a question, or another one. Params: server, topic, panel, kind. */
export const askButton = button(askButtonId, {
  access: "everyone",
  reply: "update",
  async run(context) {
    const { app, actor, params } = context;
    const [guildId = "", typeId = "", panelId = NO_PANEL, kind] = params;
    if (context.guildId !== null && context.guildId !== guildId) throw new CheckGone();
    if (!(await findType(app.db, guildId, typeId))) throw new CheckGone();
    if (pressedTooOften(app, actor.id)) return nothing;
    const of = { guildId, typeId, panelId: panelId === NO_PANEL ? null : panelId };
    const id = app.ids.next();
    if (kind === "sum") {
      const sum = drawnSum();
      return say((await put(context, of, id, resultOf(sum))) ?? sumView({ id, sum, of }));
    }
    const signs = drawnSigns();
    return say((await put(context, of, id, signs)) ?? pictureView({ id, png: drawSigns(signs, Math.random), of }));
  },
});

/** Stores the question. In a pause, what is said instead. */
async function put(
  { app, write, actor }: Context,
  of: Omit<Asked, "person">,
  id: string,
  result: string,
): Promise<View | undefined> {
  return write(async (tx) => {
    const person = await personOf(tx, app, actor.id);
    const before = await findChallenge(tx, app.vault, of.guildId, person);
    const next = askNew(before, { ...of, person }, { id, answer: result, now: app.clock.now() });
    if (!("id" in next)) return checkPausedView(next.pausedUntil);
    await saveChallenge(tx, app.vault, before, next);
    return undefined;
  });
}

/** Params: question. */
export const answerButton = button(answerButtonId, {
  access: "everyone",
  reply: "form",
  run: async ({ params }) =>
    ask(answerForm, params, text("gates.answer-title"), [
      { field: "short", name: "answer", label: text("gates.answer-label"), min: 1, max: 12, required: true },
    ]),
});

/** Params: question. */
export const answerForm = form(answerFormId, {
  access: "everyone",
  reply: "update",
  async submit({ app, write, actor, guildId, params, values }) {
    const id = params[0] ?? "";
    const said = typeof values.answer === "string" ? values.answer : "";
    const { of, outcome } = await write(async (tx) => {
      const person = await findPerson(tx, actor.id);
      const before = person && (await findAsked(tx, app.vault, id, person));
      if (!before) throw new CheckGone();
      const decided = answer(before, { id, said, nextId: app.ids.next(), now: app.clock.now() });
      if (decided.after !== before) await saveChallenge(tx, app.vault, before, decided.after);
      return { of: before, outcome: decided.outcome };
    });
    if (outcome.was === "right") return say(checkedView(of, guildId === null ? "dm" : "server"));
    if (outcome.was === "paused") return say(checkPausedView(outcome.until));
    return say(notItView(of, outcome.was === "wrong" ? outcome.left : null));
  },
});
