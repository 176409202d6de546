# Builds the bundle, then keeps only what runs it: no sources, no tools, no root.
FROM node:24-slim AS build
WORKDIR /desk
COPY package.json package-lock.json .npmrc ./
COPY sandbox/package.json sandbox/
RUN --mount=type=cache,target=/root/.npm npm ci
COPY . .
RUN node scripts/build.mjs

FROM node:24-slim
ENV NODE_ENV=production FRONTDESK_DATA=/data
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
ENTRYPOINT ["node", "--max-semi-space-size=1", "build/frontdesk.mjs"]
CMD ["start"]
