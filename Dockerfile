# Pullquote in a container: docs/deploy.md. It needs to write /data alone.
FROM node:24-bookworm-slim AS build
WORKDIR /build
COPY package.json package-lock.json .npmrc ./
RUN npm ci --ignore-scripts --no-fund --no-audit
COPY tsconfig.json tsconfig.build.json LICENSE ./
COPY bin bin
COPY src src
COPY words words
COPY web web
COPY knowledge knowledge
RUN node bin/compile.js && npm prune --omit=dev --ignore-scripts --no-fund --no-audit && rm -rf src

FROM node:24-bookworm-slim
ENV NODE_ENV=production KNOWLEDGE_DIR=/app/knowledge DATA_DIR=/data WEB_HOST=0.0.0.0
WORKDIR /app
COPY --from=build /build /app
RUN install -d -m 700 -o node -g node /data
USER node
VOLUME /data
EXPOSE 3000
HEALTHCHECK --interval=30s --timeout=5s --start-period=60s CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.WEB_PORT ?? 3000}/healthz`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
ENTRYPOINT ["node", "bin/pullquote.js"]
CMD ["start"]
