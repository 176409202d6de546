import type { Finding } from "#features/doctor/index.ts";
import type { Answers } from "./answers.ts";

/**
 * Whether a desk made of these answers could not work: something was not chosen, we may not do what we must where it was chosen, or the
 * team's talk would be read by all. What else is wrong is said, and may be mended later.
 */
export function standsInTheWay({ staff, place, panel }: Answers, findings: readonly Finding[]): boolean {
  if (staff.length === 0 || place === null || panel === null) return true;
  return findings.some(
    (finding) =>
      (finding.is === "lack" && (finding.lack.channelId === place || finding.lack.channelId === panel)) ||
      (finding.is === "everybody-reads" && finding.channelId === place),
  );
}
