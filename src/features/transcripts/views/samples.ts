import type { Samples } from "#kernel/view.ts";
import { anEntry, aTranscript } from "../testing.ts";
import { copyView, onItsWayView } from "./copy.ts";

const file = { name: "map.mp4", size: 9_000_000, description: null, spoiler: false, base64: null, picture: null };
const entries = [anEntry({ files: [file] }), anEntry({ files: [file, file] })];
const made = (name: string) => ({ name, type: "text/html", bytes: Buffer.from("<!doctype html>") });

export const samples: Samples = {
  copyView: [
    copyView(aTranscript(), [made("ticket-1042.html")], "team"),
    copyView(aTranscript({ rendition: "member" }), [made("ticket-1042.html")], "member"),
    copyView(
      aTranscript({ rendition: "member", entries, missing: { older: true, places: true } }),
      [made("ticket-1042-1.html"), made("ticket-1042-2.html")],
      "team",
    ),
  ],
  onItsWayView: [onItsWayView(1042)],
};
