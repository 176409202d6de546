import type { App } from "#kernel/app.ts";
import type { Tx } from "#kernel/database.ts";
import type { FieldValue } from "#kernel/feature.ts";
import type { KeptFile } from "#kernel/files.ts";
import { job } from "#kernel/jobs.ts";
import { days } from "#kernel/types.ts";
import type { UploadedFile } from "#kernel/uploaded-file.ts";
import { SMALLEST_LIMIT } from "./file-limit.ts";

/** Files of a form wait for their readers for so long at most, sealed; a reply that waits longer for a closed DM arrives without them. */
const KEPT = days(7);

/** Forgets files of forms whose time is over. */
export const forgetUploads = job<object>({
  job: "conversation.forget-uploads",
  async run({ app }) {
    await app.write((tx) => app.files.forgetOld(tx));
  },
});

/**
 * Copies what was put into a form, because Discord keeps it for nobody. Not inside a transaction. What is too large to travel is not
 * copied, and named to its sender later. Undefined when one of them is gone: then they have to be sent again.
 */
export async function keepUploads(
  { files, clock }: Pick<App, "files" | "clock">,
  value: FieldValue | undefined,
): Promise<readonly KeptFile[] | undefined> {
  const until = clock.now() + KEPT;
  const kept = await Promise.all(
    uploadsIn(value).map(async ({ url, filename, size, contentType }): Promise<KeptFile | undefined> => {
      const facts = { filename, size, ...(contentType ? { contentType } : {}) };
      if (size > SMALLEST_LIMIT) return { ...facts, kept: "" };
      const copy = await files.keep({ ...facts, url }, until);
      // Read in the requester's room, in the team's, and by everybody else of a group.
      return copy && { ...copy, shared: true };
    }),
  );
  const whole = kept.flatMap((file) => file ?? []);
  return whole.length === kept.length ? whole : undefined;
}

/** In the transaction that sends them: their end comes by itself. */
export async function forgetUploadsLater(
  tx: Tx,
  { jobs, clock }: Pick<App, "jobs" | "clock">,
  { files, key }: { readonly files: readonly KeptFile[]; readonly key: string },
): Promise<void> {
  if (files.length > 0) await jobs.add(tx, forgetUploads, {}, { at: clock.now() + KEPT + 1, key: `uploads:${key}` });
}

const uploadsIn = (value: FieldValue | undefined): readonly UploadedFile[] =>
  Array.isArray(value) ? value.filter((one): one is UploadedFile => typeof one === "object") : [];
