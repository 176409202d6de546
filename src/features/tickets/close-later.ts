import type { App } from "#kernel/app.ts";
import type { Tx } from "#kernel/database.ts";
import { extensionPoint } from "#kernel/extension-point.ts";
import type { CloseTicketRequest } from "./close-ticket.ts";

/** Takes over a close by the team that is not to happen at once; false when it is. */
export type CloseLater = (tx: Tx, app: App, request: CloseTicketRequest) => Promise<boolean>;

/** For one feature that stands above this one. */
export const closeLater = extensionPoint<CloseLater>("tickets.close-later", { unique: () => "close-later" });
