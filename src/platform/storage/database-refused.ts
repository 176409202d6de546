import { HostError } from "#kernel/errors.ts";

/** The database is there and does not let us in: a wrong password, no such database, no rights, a file that holds something else. */
export class DatabaseRefused extends HostError {}

const REFUSALS = new Set([
  // PostgreSQL: password, user or pg_hba.conf, database, rights.
  "28P01",
  "28000",
  "3D000",
  "42501",
  // MySQL and MariaDB: the same.
  "ER_ACCESS_DENIED_ERROR",
  "ER_ACCESS_DENIED_NO_PASSWORD_ERROR",
  "ER_DBACCESS_DENIED_ERROR",
  "ER_TABLEACCESS_DENIED_ERROR",
  "ER_BAD_DB_ERROR",
  "ER_NO_DB_ERROR",
  "ER_HOST_NOT_PRIVILEGED",
  // SQLite and its file.
  "SQLITE_NOTADB",
  "SQLITE_CORRUPT",
  "SQLITE_CANTOPEN",
  "SQLITE_READONLY",
  "EACCES",
  "EPERM",
  "EROFS",
  "EISDIR",
  "ENOTDIR",
  "EEXIST",
]);

/** What PostgreSQL's driver says, without a code, when the server wants a password and the address has none. */
const NO_PASSWORD = /password must be a (non-empty )?string/;

/** While the database is opened: the sentence for the host when only the host can mend it, else the error as it is. */
export function asRefusal(error: unknown): unknown {
  if (!(error instanceof Error)) return error;
  const code = "code" in error ? String(error.code) : "";
  const reason = NO_PASSWORD.test(error.message) ? "it wants a password" : error.message;
  if (!REFUSALS.has(code) && reason === error.message) return error;
  return new DatabaseRefused(
    `The database can't be used: ${reason.replace(/\.$/, "")}. DATABASE_URL says which it is.`,
    {
      cause: error,
    },
  );
}
