import type { App } from "#kernel/app.ts";
import type { About, Known } from "#kernel/enrichment.ts";
import type { Feature } from "#kernel/feature.ts";
import { type Duration, seconds } from "#kernel/types.ts";

/** What takes longer is left out: the team reads the card now. */
export const PATIENCE: Duration = seconds(1.5);

/**
 * Asks every feature at once what it knows of somebody. Never throws: one that fails, or takes longer than 1.5 s, is left out with a line
 * in the log that names the feature and nobody else.
 */
export async function askFeatures(
  app: App,
  features: readonly Pick<Feature, "name" | "part" | "enriches">[],
  about: About,
): Promise<readonly Known[]> {
  const enough = new AbortController();
  const timeIsUp = app.clock.sleep(PATIENCE, enough.signal).then(() => undefined);
  const answers = await Promise.all(
    features.map(async ({ name, part, enriches }) => {
      if (!enriches || !app.isOn(about.guildId, part)) return [];
      try {
        const known = await Promise.race([enriches(app, about), timeIsUp]);
        if (!known) app.log.warn({ feature: name }, "a feature took too long to say what it knows of a member");
        return known ?? [];
      } catch (err) {
        app.log.warn({ err, feature: name }, "a feature could not say what it knows of a member");
        return [];
      }
    }),
  );
  enough.abort();
  return answers.flat();
}
