/** What can be told from a file's bytes and name. */
export interface FileKind {
  contentType: string;
  width?: number;
  height?: number;
}

const byEnding: Record<string, string> = {
  txt: "text/plain; charset=utf-8",
  log: "text/plain; charset=utf-8",
  md: "text/markdown; charset=utf-8",
  csv: "text/csv; charset=utf-8",
  html: "text/html; charset=utf-8",
  json: "application/json; charset=utf-8",
  pdf: "application/pdf",
  zip: "application/zip",
  svg: "image/svg+xml",
  webp: "image/webp",
  mp3: "audio/mpeg",
  ogg: "audio/ogg",
  wav: "audio/x-wav",
  mp4: "video/mp4",
  mov: "video/quicktime",
  webm: "video/webm",
};

/** Pictures are known by their first bytes, other files by the ending of their name, else by what the sender said. */
export function fileKind(bytes: Uint8Array, filename: string, said = ""): FileKind {
  const picture = pictureKind(bytes);
  if (picture) return picture;
  const ending = /\.([^.]+)$/.exec(filename)?.[1]?.toLowerCase() ?? "";
  return { contentType: byEnding[ending] ?? (said || "application/octet-stream") };
}

function pictureKind(bytes: Uint8Array): FileKind | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.byteLength >= 24 && view.getUint32(0) === 0x89504e47) {
    return { contentType: "image/png", width: view.getUint32(16), height: view.getUint32(20) };
  }
  if (view.byteLength >= 10 && view.getUint32(0) === 0x47494638) {
    return { contentType: "image/gif", width: view.getUint16(6, true), height: view.getUint16(8, true) };
  }
  if (view.byteLength >= 4 && view.getUint16(0) === 0xffd8) return { contentType: "image/jpeg", ...jpegSize(view) };
  return undefined;
}

/** Walks the segments of a JPEG to the frame header, which holds its size. */
function jpegSize(view: DataView): { width: number; height: number } | undefined {
  for (let at = 2; at + 9 <= view.byteLength; ) {
    if (view.getUint8(at) !== 0xff) return undefined;
    const marker = view.getUint8(at + 1);
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame) return { height: view.getUint16(at + 5), width: view.getUint16(at + 7) };
    at += 2 + view.getUint16(at + 2);
  }
  return undefined;
}
