/** Names what is said of a practice ticket in both of its rooms. */
export const practiceSource = (ticketId: string): string => `practice:${ticketId}`;
