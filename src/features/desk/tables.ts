export interface DeskTable {
  guild_id: string;
  name: string;
  locale: string;
  prefix: string;
  reply_prefix: string;
  /** JSON: the rest of `Desk`, by field. */
  settings: string;
  applied_at: number;
}

export interface TicketTypeTable {
  id: string;
  guild_id: string;
  type_key: string;
  parent_id: string | null;
  position: number;
  name: string;
  description: string;
  emoji: string | null;
  leads: string;
  answer: string | null;
  /** JSON: what it says itself. */
  own: string;
  /** JSON: what applies to it, with all that it takes from above; written whenever something above it changes. */
  settings: string;
  origin: string;
  retired: number;
}

export interface PanelTable {
  id: string;
  guild_id: string;
  panel_key: string;
  channel_id: string;
  room_id: string;
  title: string | null;
  text: string | null;
  /** JSON array of type keys. */
  types: string;
  button: string | null;
  /** JSON: colour, pictures, shape, single buttons, links. */
  look: string;
  /** JSON: roles and users. */
  staff: string;
  destination_id: string | null;
  transcripts_id: string | null;
  name_template: string | null;
  starter_template: string | null;
  origin: string;
  retired: number;
  posting: number;
  /** Counts changes of its message. */
  version: number;
}

declare module "#kernel/database.ts" {
  interface Database {
    desk: DeskTable;
    ticket_type: TicketTypeTable;
    panel: PanelTable;
  }
}
