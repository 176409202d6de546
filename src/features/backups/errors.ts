import { UserError } from "#kernel/errors.ts";

/** This server has no backup that is called so. */
export class NoSuchBackup extends UserError {
  readonly code = "backups.no-such";
  constructor(name: string) {
    super({ name });
  }
}

/** A backup, or a change, that is gone by now, or of another server. */
export class BackupGone extends UserError {
  readonly code = "backups.gone";
}

/** A name stands for one backup. */
export class NameTaken extends UserError {
  readonly code = "backups.name-taken";
  constructor(name: string) {
    super({ name });
  }
}

/** As many as a server may keep. */
export class TooManyBackups extends UserError {
  readonly code = "backups.too-many";
  constructor(most: number) {
    super({ most });
  }
}

/** What was handed in is too large, gone, or not text. */
export class NotAFile extends UserError {
  readonly code = "backups.not-a-file";
  constructor(kilobytes: number) {
    super({ kilobytes });
  }
}

/** A file that says how another server is set up. */
export class OtherServer extends UserError {
  readonly code = "backups.other-server";
  constructor(said: string, server: string) {
    super({ said, server });
  }
}

/** A file of somebody else, of another server, from yesterday, or one that was applied. */
export class ImportOver extends UserError {
  readonly code = "backups.import-over";
}

/** Every role that answered was deleted: nobody would answer. */
export class NobodyWouldAnswer extends UserError {
  readonly code = "backups.nobody-answers";
}
