import type { Box } from "discord-box";

/** Milliseconds at most: on a busy machine somebody may look as if they waited. */
const STEP = 250;

/**
 * Waits for what others do, in a box whose time is moved by hand: whenever everybody waits for time, it goes on to the next moment at which
 * something is to happen. So a second of Discord's limits is a second whatever the machine, and only what is waited for takes any time.
 */
export async function whileTimePasses<T>(box: Box, work: Promise<T>): Promise<T> {
  let isOver = false;
  const end = work.finally(() => {
    isOver = true;
  });
  // Whoever awaits `work` hears of it.
  end.catch(() => {});
  for (;;) {
    await box.settled();
    if (isOver) return end;
    box.clock.advance(Math.min(STEP, Math.max(0, (box.clock.next ?? 0) - box.clock.now())));
  }
}
