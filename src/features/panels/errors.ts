import { UserError } from "#kernel/errors.ts";

/** The message is still there, but the desk no longer knows it. */
export class PanelGone extends UserError {
  readonly code = "panels.gone";
}

/** An editor of somebody else, of another server, or from yesterday. */
export class DraftGone extends UserError {
  readonly code = "panels.draft-gone";
}

/** Somebody changed the panel while it was edited. */
export class PanelChanged extends UserError {
  readonly code = "panels.changed-meanwhile";
}

/** There is no panel of that name in this server. */
export class NoSuchPanel extends UserError {
  readonly code = "panels.no-such";
  constructor(said: string) {
    super({ said });
  }
}

export class NoPanels extends UserError {
  readonly code = "panels.none";
}

/** What a desk file says is changed in the desk file: the next time it is applied it would undo what a command did. */
export class FromDeskFile extends UserError {
  readonly code = "panels.from-file";
  constructor(key: string) {
    super({ name: key });
  }
}

/** The message that was selected is no help message of ours that stands. */
export class NotAPanel extends UserError {
  readonly code = "panels.not-a-panel";
}

/** There is nothing in the message that could be copied. */
export class NothingToCopy extends UserError {
  readonly code = "panels.nothing-to-copy";
}

/** A picture is larger than the host allows. Nothing was copied. */
export class PictureTooLarge extends UserError {
  readonly code = "panels.picture-too-large";
  constructor(file: string, megabytes: number) {
    super({ file, megabytes });
  }
}

/** A panel can stand in text and announcement channels. */
export class NotAChannelForPanels extends UserError {
  readonly code = "panels.not-a-text-channel";
}

/** As many as a server may have. */
export class TooManyPanels extends UserError {
  readonly code = "panels.too-many";
}

/** A button leads to a topic, and none is chosen or none exists. */
export class NoTopicsYet extends UserError {
  readonly code = "panels.no-topics-yet";
}

/** All pictures of one panel come in one message. */
export class PicturesTooLarge extends UserError {
  readonly code = "panels.pictures-too-large";
  constructor(megabytes: number) {
    super({ megabytes });
  }
}
