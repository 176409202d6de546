import type { PanelImage } from "#features/desk/index.ts";
import { ask, button, type Field, type FieldValue, form } from "#kernel/feature.ts";
import { text } from "#kernel/text.ts";
import type { UploadedFile } from "#kernel/uploaded-file.ts";
import { chosenIn, readLink, typedIn } from "../form-values.ts";
import * as ids from "../ids.ts";
import { keepPictures, type UploadedPicture } from "../keep-pictures.ts";
import { type PanelDraft, panelDrafts } from "../panel-draft.ts";
import { changeDraft } from "../show-editor.ts";

/** Discord's limit of a gallery. */
const MOST_PICTURES = 10;
const MOST_UPLOADED = 5;

/** Which pictures stay, and one more. Params: draft. */
export const askPicturesButton = button(ids.askPicturesId, {
  access: "set-up",
  reply: "form",
  async run({ app, guildId, actor, params }) {
    const draft = await panelDrafts.get(app.db, app, { guildId, actor }, params[0]);
    return ask(picturesForm, [draft.id], text("panels.button-pictures"), [
      ...keep(draft.settings.look.images),
      {
        field: "short",
        name: "link",
        label: text("panels.field-picture"),
        hint: text("panels.hint-picture"),
        max: 512,
        required: false,
        value: draft.typed.picture ?? "",
      },
      {
        field: "short",
        name: "description",
        label: text("panels.field-description"),
        hint: text("panels.hint-description"),
        max: 200,
        required: false,
      },
      {
        field: "files",
        name: "files",
        label: text("panels.field-files"),
        required: false,
        min: 0,
        max: MOST_UPLOADED,
        accepts: ["image"],
      },
    ]);
  },
});

function keep(images: readonly PanelImage[]): Field[] {
  if (images.length === 0) return [];
  const options = images.map(({ url, description }, index) => ({
    value: String(index),
    label: description ?? nameIn(url, index),
  }));
  return [
    {
      field: "select",
      name: "keep",
      label: text("panels.field-keep"),
      required: false,
      min: 0,
      max: options.length,
      options,
      preset: options.map(({ value }) => value),
    },
  ];
}

/** What a picture without a description is called in a list: the last part of its link, or its place. */
const nameIn = (url: string, index: number): string =>
  (url.startsWith("attachment://") ? undefined : url.split(/[?#]/)[0]?.split("/").at(-1)) || `#${index + 1}`;

export const picturesForm = form(ids.picturesFormId, {
  access: "set-up",
  reply: "update",
  async submit(context) {
    const { values, params } = context;
    const typed = typedIn(values.link);
    const url = readLink(typed);
    const description = typedIn(values.description) || null;
    const linked = url ? [{ url, description }] : [];
    const kept = await keepPictures(context.app, uploadedIn(values.files, description));
    return changeDraft(context, params[0], (draft) => {
      const chosen = chosenIn(values.keep);
      const images = draft.settings.look.images.filter((_, index) => chosen.includes(String(index)));
      const all = [...images, ...linked, ...kept.images];
      const shown = { ...draft.shown, ...kept.shown };
      return withPictures({ ...draft, shown, leftOut: kept.gone }, all, typed !== "" && !url ? typed : null);
    });
  },
});

function uploadedIn(value: FieldValue | undefined, description: string | null): UploadedPicture[] {
  const files = Array.isArray(value) ? value.filter((one): one is UploadedFile => typeof one === "object") : [];
  return files.map(({ filename, size, url, contentType = "image/png" }) => ({
    filename,
    size,
    url,
    contentType,
    description,
  }));
}

function withPictures(draft: PanelDraft, images: readonly PanelImage[], wrong: string | null): PanelDraft {
  const { picture: _, ...others } = draft.typed;
  const look = { ...draft.settings.look, images: images.slice(0, MOST_PICTURES) };
  return {
    ...draft,
    typed: wrong === null ? others : { ...others, picture: wrong },
    settings: { ...draft.settings, look },
  };
}
