import type { Lives } from "./lives.ts";

/** How often everything comes to rest, with time passing, before what is missing counts as lost. */
const PATIENCE = 8;
/** Milliseconds. */
const WAIT = 90_000;
/** Of a message older than an hour Discord takes a number of changes an hour. Milliseconds. */
const OLD_MESSAGES_WAIT = 60 * 60_000;

/** Until nothing is missing, or nothing has come for a long time. `open` counts what is still to come. */
export async function untilQuiet(lives: Lives, open: () => number): Promise<void> {
  let before = -1;
  for (let patience = PATIENCE; patience > 0; patience -= 1) {
    await lives.rest();
    const now = open();
    if (now === 0) break;
    if (now !== before) patience = PATIENCE;
    before = now;
    await lives.jump(WAIT);
  }
  await cardsFollow(lives);
}

/** Everything was said: what is shown follows, as late as Discord's limits have it. */
async function cardsFollow(lives: Lives): Promise<void> {
  await lives.jump(WAIT);
  await lives.rest();
  const { left } = await lives.store();
  if (left["states to be shown"]?.length === 0) return;
  await lives.jump(OLD_MESSAGES_WAIT);
  await lives.rest();
}
