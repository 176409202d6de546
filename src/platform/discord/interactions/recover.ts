import { text } from "#kernel/text.ts";
import { type Duration, type Snowflake, snowflakeTime } from "#kernel/types.ts";
import { smallLine, type View } from "#kernel/view.ts";
import type { Parts } from "../router/parts.ts";
import { problem } from "../router/perform.ts";
import type { Calls } from "./calls.ts";
import { deliver } from "./respond.ts";
import { forget, type LateAnswer, listLeft, type OpenInteraction } from "./store.ts";

const AT_ONCE = 500;

/**
 * Answers what the last process told Discord to wait for and did not live to answer. Run before the first event.
 *
 * With several processes, others may be about to answer what is younger than `olderThan`.
 */
export async function finishInterrupted(parts: Parts, calls: Calls, olderThan: Duration = 0): Promise<void> {
  const { app, handled } = parts;
  for (;;) {
    const all = await listLeft(app.db, app.vault, AT_ONCE);
    const left = all.filter(({ id }) => olderThan === 0 || app.clock.now() - snowflakeTime(id) > olderThan);
    await Promise.all(
      left.map(async (interaction) => {
        const answer = interaction.answer ?? (await explainInterruption(parts, interaction));
        if (interaction.expiresAt > app.clock.now()) {
          await deliver(calls, interaction, answer, interaction.expiresAt).catch((error: unknown) =>
            app.log.warn({ err: error, interactionId: interaction.id }, "an interrupted interaction was not answered"),
          );
        }
        await app.write(async (tx) => {
          // Discord may tell of it again; whoever was told to press again must not find it done.
          await handled.note(tx, interaction.id, app.clock.now());
          await forget(tx, interaction.id);
        });
      }),
    );
    if (left.length < AT_ONCE) return;
  }
}

/** Says that it was done before; the words of that time are lost. For a repetition whose first one nobody answered. */
export async function finishRepeated(parts: Parts, calls: Calls, id: Snowflake): Promise<void> {
  const { app } = parts;
  const interaction = (await listLeft(app.db, app.vault, 1, id))[0];
  if (!interaction) return;
  const answer = interaction.answer ?? (await explainInterruption(parts, interaction));
  await deliver(calls, interaction, answer, interaction.expiresAt);
  await app.write((tx) => forget(tx, id));
}

/** Without an answer: either nothing was changed, or it was done and only the words are lost. */
async function explainInterruption({ app, handled }: Parts, interaction: OpenInteraction): Promise<LateAnswer> {
  const done = await handled.find(app.db, interaction.id);
  const view: View = done ? smallLine(text("kernel.done")) : problem(text("kernel.interrupted"));
  const body = app.render(view, interaction.locale, undefined);
  return { to: interaction.original === "update" ? "follow-up" : "original", body };
}
