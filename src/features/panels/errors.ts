import { UserError } from "#kernel/errors.ts";

/** The message is still there, but the desk no longer knows it. */
export class PanelGone extends UserError {
  readonly code = "panels.gone";
}
