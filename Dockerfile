# cad-audit in a container that needs no network and no rights:
#   docker build -t cad-audit .
#   docker run --rm --network none --read-only -v "$PWD:/data:ro" cad-audit scan export.csv
FROM node:22-alpine AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc tsconfig.json tsconfig.build.json ./
RUN npm ci --ignore-scripts
COPY scripts/clean.js scripts/keep-declarations.js scripts/bind-imports.js scripts/bundle.js scripts/
COPY scripts/close-finder.js scripts/make-cache.js scripts/make-tables.js scripts/
COPY bin bin
COPY src src
# The build runs the program on these to make its code cache.
COPY fixtures fixtures
RUN npm run build && npm prune --omit=dev --ignore-scripts

FROM node:22-alpine
ENV NODE_ENV=production
COPY --from=build /app/package.json /app/
COPY LICENSE /app/
COPY --from=build /app/node_modules /app/node_modules
COPY --from=build /app/dist /app/dist
COPY --from=build /app/bin /app/bin
USER node
WORKDIR /data
ENTRYPOINT ["node", "/app/bin/cad-audit.js"]
CMD ["--help"]
