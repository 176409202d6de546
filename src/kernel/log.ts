import type { Logger } from "pino";

/** Structured log: an object with ids first, then a past-tense sentence without values. Never words of people, never secrets. */
export type Log = Pick<Logger, "debug" | "info" | "warn" | "error" | "fatal"> & { child(ids: object): Log };
