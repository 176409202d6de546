import type { Instant } from "#kernel/types.ts";

/** Processes that work on this database together. One that runs alone has no row. */
export interface ProcessTable {
  id: string;
  /** `gateway`, `worker` or both, with a comma between. */
  roles: string;
  /** Until then it is believed to live; put off as long as it does. */
  until: Instant;
}

/** What only one process may do at a time. Gone once it was given back. */
export interface LeaseTable {
  /** `lane:` and a room, `making:` and a server, `shard:` and its number. */
  name: string;
  /** A process; of one that is dead the lease may be taken over. */
  holder: string;
  /** New with each holder: who has an older one writes nothing any more. */
  token: string;
  /** 1 when somebody else had something to do there, since it was last looked for. */
  wanted: number;
}

declare module "#kernel/database.ts" {
  interface Database {
    process: ProcessTable;
    lease: LeaseTable;
  }
}
