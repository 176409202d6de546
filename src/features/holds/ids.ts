/** Behind More. Params: ticket, days. */
export const holdButtonId = "holds.hold";
