import type { Duplex } from "node:stream";
import type { MysqlPool } from "kysely";
import type { Pool, PoolConnection } from "mysql2";
import type { ConnectionWatch } from "./watch-connections.ts";

/**
 * The pool, with each connection that somebody gets told to the watch. Its own event `acquire` does not do: a connection for which others
 * wait goes from hand to hand without any, and would look as if one held it all the time.
 */
export function watchMysqlPool(pool: Pool, watch: Pick<ConnectionWatch, "taken" | "returned">): MysqlPool {
  pool.on("release", (connection) => watch.returned(socketOf(connection)));
  return {
    getConnection: (callback) =>
      pool.getConnection((error, connection) => {
        if (!error) watch.taken(socketOf(connection));
        callback(error, connection);
      }),
    end: (callback) => pool.end(callback),
  };
}

/** The driver's own socket: ending the session in order would wait for an answer, too. */
export function socketOf(connection: PoolConnection): Duplex {
  return (connection as unknown as { readonly stream: Duplex }).stream;
}
