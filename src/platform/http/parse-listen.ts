/** `127.0.0.1:9464`, `localhost:9464`, `[::1]:9464`, `0.0.0.0:9464`. Throws for anything else; the configuration lets nothing else through. */
export function parseListen(listen: string): { readonly host: string; readonly port: number } {
  const { host = "", port = "" } =
    /^(?<host>\[[0-9a-fA-F:.]+\]|[^\s:/[\]]+):(?<port>\d{1,5})$/.exec(listen)?.groups ?? {};
  if (!host) throw new Error(`no address to listen on: ${listen}`);
  return { host: host.replace(/^\[|\]$/g, ""), port: Number(port) };
}
