export { listNotes } from "./note-store.ts";
