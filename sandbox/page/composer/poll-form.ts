import { openForm } from "../frame/dialog.ts";
import type { PaneState } from "../state/pane-state.ts";

const ANSWERS = 4;

/** Asks for a poll, and sends it. */
export function askPoll(pane: PaneState): void {
  openForm(pane, {
    title: "Create Poll",
    submit: "Post",
    fields: [
      {
        name: "question",
        label: "Question",
        placeholder: "What question do you want to ask?",
        required: true,
        maximum: 300,
      },
      ...Array.from({ length: ANSWERS }, (_, at) => ({
        name: "answer",
        label: `Answer ${at + 1}`,
        placeholder: "Type your answer",
        required: at < 2,
        maximum: 55,
      })),
      { name: "multiple", label: "Allow multiple answers", check: true },
    ],
    done: (values, all) => {
      const answers = all
        .getAll("answer")
        .map(String)
        .filter((answer) => answer.trim() !== "");
      void pane.do("write", {
        channelId: pane.channelId,
        content: "",
        uploads: [],
        poll: { question: values["question"], answers, multiselect: values["multiple"] === "yes" },
      });
    },
  });
}
