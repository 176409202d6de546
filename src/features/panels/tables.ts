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
    panel_health: PanelHealthTable;
    panel_posting: PanelPostingTable;
  }
}
