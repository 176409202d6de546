import { randomBytes } from "node:crypto";

/** What this run's databases are called after; its workers have it from the process that started them. */
export const RUN = process.env["FRONTDESK_TEST_RUN"] ?? randomBytes(4).toString("hex");
