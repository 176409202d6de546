export interface DeskTable {
  guild_id: string;
  name: string;
  locale: string;
  prefix: string;
  replies: string;
  identity: string;
  /** JSON array of role ids. */
  staff_roles: string;
  applied_at: number;
}

export interface TicketTypeTable {
  id: string;
  guild_id: string;
  type_key: string;
  position: number;
  name: string;
  description: string;
  emoji: string | null;
  room: string;
  destination_id: string;
  /** JSON array of role ids. */
  ping_roles: string;
  /** JSON array of questions. */
  form: string;
  name_template: string;
  starter_template: string;
  opening: string;
  replies: string;
  identity: string;
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
