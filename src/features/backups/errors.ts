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

/** Every role that answered was deleted: nobody would answer. */
export class NobodyWouldAnswer extends UserError {
  readonly code = "backups.nobody-answers";
}
