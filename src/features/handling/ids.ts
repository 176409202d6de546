/** Under "Priority" behind More. Params: ticket, priority. */
export const priorityButtonId = "handling.priority";
