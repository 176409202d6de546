/** A ticket that is something several members ask about; or was. */
export interface IncidentTable {
  ticket_id: string;
  started_at: number;
  person_id: string;
  ended_at: number | null;
}

/** A ticket belongs to one incident at a time. */
export interface IncidentTicketTable {
  ticket_id: string;
  /** The ticket that the incident is. */
  incident_id: string;
  added_at: number;
}

export interface IncidentUpdateTable {
  id: string;
  incident_id: string;
  ends: string;
  person_id: string;
  made_at: number;
  begun_at: number | null;
  /** Words and author, sealed; null once all have them. */
  content_id: string | null;
}

/** What became of an update, for each ticket that it is for. */
export interface IncidentDeliveryTable {
  update_id: string;
  ticket_id: string;
  state: string;
  /** Names what is said of it there. */
  source: string;
}

declare module "#kernel/database.ts" {
  interface Database {
    incident: IncidentTable;
    incident_ticket: IncidentTicketTable;
    incident_update: IncidentUpdateTable;
    incident_delivery: IncidentDeliveryTable;
  }
}
