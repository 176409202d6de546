/** Where a transcript was said, so that it is said once, and goes with an erased ticket. */
export interface TranscriptPostTable {
  ticket_id: string;
  /** Names it in its room's lane. */
  source: string;
  room_id: string;
  parts: number;
  /** For whom: `team` or `member`. */
  rendition: string;
}

declare module "#kernel/database.ts" {
  interface Database {
    transcript_post: TranscriptPostTable;
  }
}
