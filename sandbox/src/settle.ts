/** How long it has to be quiet: real milliseconds, and turns, for on a busy machine one turn can last long. */
const QUIET_MS = 8;
const QUIET_TURNS = 6;

/**
 * Waits until nothing is under way and nothing new has begun for a while: a client needs some turns of its event
 * loop, in this process or another, to send what it does about an event or an answer.
 */
export async function settle(idle: () => boolean, activity: () => number, read: () => Promise<void>): Promise<void> {
  let seen = -1;
  let quietSince = 0;
  for (let turns = 0; turns < QUIET_TURNS || performance.now() - quietSince < QUIET_MS; turns++) {
    if (!idle() || activity() !== seen) {
      await new Promise((resolve) => setImmediate(resolve));
      if (idle()) await read();
      seen = activity();
      quietSince = performance.now();
      turns = 0;
    }
    await new Promise((resolve) => setTimeout(resolve, 1));
  }
}
