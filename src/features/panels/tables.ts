/** A help message that somebody is making or changing, and that is not posted yet. */
export interface PanelDraftTable {
  id: string;
  guild_id: string;
  /** Who edits; nobody else sees the card. */
  user_id: string;
  /** The panel that is changed; null for a new one. */
  panel_id: string | null;
  /** JSON: what it will be. */
  body: string;
  expires_at: number;
}

/** Panels whose message somebody deleted by hand. */
export interface PanelHealthTable {
  panel_id: string;
  deleted_at: number;
  /** 1: it was deleted again soon after it was posted again, and stays away until somebody posts it. */
  away: number;
}

/** Messages of panels that stand, or are to stand. */
export interface PanelPostingTable {
  panel_id: string;
  /** Which of its messages, counted from 1. */
  posting: number;
  room_id: string;
}

declare module "#kernel/database.ts" {
  interface Database {
    panel_draft: PanelDraftTable;
    panel_health: PanelHealthTable;
    panel_posting: PanelPostingTable;
  }
}
