import { aType } from "#features/desk/testing.ts";
import { NOON } from "#features/tickets/testing.ts";
import type { Samples } from "#kernel/view.ts";
import * as checked from "./checked.ts";
import * as report from "./report.ts";

const url = "https://discord.com/channels/1200000000000000001/1200000000000000020/1200000000000000030";
const evidence = {
  id: "01jd0000000000000000000011",
  takenAt: NOON,
  copy: {
    author: { id: "1200000000000000041", name: "Ben_of_the *Lovelaces* @everyone" },
    channelId: "1200000000000000020",
    url,
    writtenAt: NOON,
    text: "Free ships for everybody, only today. ".repeat(40),
    files: [1, 2, 3].map((file) => ({ filename: `SPOILER_${file}.png`, size: 9, kept: String(file) })),
    left: [
      { filename: "a film of the whole evening.mp4", why: "too-large" },
      { filename: "gone.png", why: "gone" },
    ],
    sha256: "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
  },
} as const;
const plain = { ...evidence, copy: { ...evidence.copy, text: "", left: [], files: evidence.copy.files.slice(0, 1) } };
const topics = (count: number) =>
  Array.from({ length: count }, (_, index) =>
    aType({ id: `01jd00000000000000000000${10 + index}`, name: `Misbehaviour ${index + 1}` }),
  );
const [topic = aType()] = topics(1);

export const samples: Samples = {
  reportView: [
    report.reportView(evidence, topics(1)),
    report.reportView(evidence, topics(5)),
    report.reportView(plain, topics(30)),
  ],
  confirmReportView: [
    report.confirmReportView(evidence, topic, { asks: "nothing", away: null, said: [] }),
    report.confirmReportView(plain, topic, { asks: "questions", away: { until: NOON }, said: ["yes"] }),
  ],
  adultReportView: [report.adultReportView(evidence, topic)],
  canceledView: [report.canceledView],
  checkedView: [
    checked.checkedView(1042, []),
    checked.checkedView(1042, [{ evidence, is: "unchanged" }]),
    checked.checkedView(
      1042,
      Array.from({ length: 6 }, () => ({ evidence, is: "changed" as const })),
    ),
  ],
};
