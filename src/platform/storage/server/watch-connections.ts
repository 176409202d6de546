import { seconds } from "#kernel/types.ts";

/** A connection of a pool. */
interface Connection {
  destroy(): void;
}

/**
 * Longer than anything of ours holds a connection: a transaction awaits nothing but queries, and these wait at most ten seconds for a
 * lock. Migrations may take longer, and come before this begins to count.
 */
const LIMITS = { held: seconds(15), lookEvery: seconds(2) };

export interface ConnectionWatch {
  taken(connection: Connection): void;
  returned(connection: Connection): void;
  gone(connection: Connection): void;
  /** What is taken from now on counts. */
  begin(): void;
  end(): void;
}

/**
 * Breaks connections that never come back. When a network goes silent nobody is told, and a query waits for the quarter of an hour that
 * the kernel goes on repeating it; broken, it fails at once and is tried again on a new connection. Those that rest and gave no sign of
 * life since are broken with it, or each would have to be waited for in turn.
 */
export function watchConnections(onBroken: () => void, limits = LIMITS): ConnectionWatch {
  const held = new Map<Connection, number>();
  /** Since when they rest. */
  const resting = new Map<Connection, number>();
  let looking: NodeJS.Timeout | undefined;

  const look = () => {
    const oldest = performance.now() - limits.held;
    const silent = [...held].filter(([, since]) => since <= oldest);
    if (silent.length === 0) return;
    const silentSince = Math.max(...silent.map(([, since]) => since));
    const unheard = [...resting].filter(([, since]) => since <= silentSince);
    onBroken();
    for (const [connection] of [...silent, ...unheard]) {
      held.delete(connection);
      resting.delete(connection);
      connection.destroy();
    }
  };

  return {
    taken(connection) {
      resting.delete(connection);
      if (looking) held.set(connection, performance.now());
    },
    returned(connection) {
      held.delete(connection);
      if (looking) resting.set(connection, performance.now());
    },
    gone(connection) {
      held.delete(connection);
      resting.delete(connection);
    },
    begin() {
      looking ??= setInterval(look, limits.lookEvery).unref();
    },
    end() {
      clearInterval(looking);
    },
  };
}
