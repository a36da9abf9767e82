# Tiaokuai with its client built. Its SQLite store, if it is told of no Neo4j, is in the volume /app/data.
#   docker build -t tiaokuai . && docker run -p 127.0.0.1:4680:4680 -v tiaokuai-data:/app/data tiaokuai
FROM node:24-alpine AS dependencies
WORKDIR /app
COPY package.json package-lock.json ./
# Without scripts, which would fetch the Node that the image has already.
RUN npm ci --omit=dev --ignore-scripts

FROM dependencies AS client
COPY tsconfig.json ./
COPY client client
RUN node_modules/.bin/vite build --config client/vite.config.ts

FROM node:24-alpine
WORKDIR /app
RUN mkdir data && chown node data
COPY package.json ./
COPY --from=dependencies /app/node_modules node_modules
COPY server server
COPY cypher cypher
COPY seeds seeds
COPY --from=client /app/client/dist client/dist
USER node
# All addresses of the container; which of the host's lead there is for whoever publishes the port to say.
ENV HOST=0.0.0.0 PORT=4680
EXPOSE 4680
VOLUME /app/data
# Loading the bundled example into an empty store comes before the first answer.
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s --retries=6 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/healthz`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
ENTRYPOINT ["node", "--disable-warning=ExperimentalWarning"]
CMD ["server/main.ts"]
