# Builds the bundle, then keeps only what runs it: no sources, no tools, no root.
FROM node:24-slim AS build
WORKDIR /desk
COPY package.json package-lock.json .npmrc ./
COPY sandbox/package.json sandbox/
RUN --mount=type=cache,target=/root/.npm npm ci
COPY . .
RUN node scripts/build.mjs

FROM node:24-slim
# The pages for whoever watches the desk, seen from inside alone: the health check needs them. 0.0.0.0:9464 shows them to the neighbours.
ENV NODE_ENV=production FRONTDESK_DATA=/data FRONTDESK_HTTP_LISTEN=127.0.0.1:9464
# Fewer MiB that are held and not used: see scripts/bundle.mjs.
ENV MALLOC_ARENA_MAX=1 MALLOC_MMAP_THRESHOLD_=32768 MALLOC_TRIM_THRESHOLD_=65536
WORKDIR /desk
# The only package that stays one: it holds native code. Everything else is in the bundle.
COPY --from=build /desk/node_modules/better-sqlite3-multiple-ciphers node_modules/better-sqlite3-multiple-ciphers
COPY --from=build /desk/build build
COPY --from=build /desk/LICENSE /desk/package.json ./
RUN mkdir /data && chown node:node /data && chmod 700 /data
USER node
VOLUME /data
# Nothing outside /data is written: run it with a read-only root file system.
STOPSIGNAL SIGTERM
# Whether it lives, and not whether it is ready: a desk that waits for Discord or for its database is not helped by a restart.
HEALTHCHECK --interval=30s --timeout=10s --start-period=60s --retries=3 CMD ["node", "build/frontdesk.mjs", "health"]
ENTRYPOINT ["node", "--max-semi-space-size=2", "--expose-gc", "build/frontdesk.mjs"]
CMD ["start"]
