// PostGraphile on the schema of peer.sql, as it is run in production: no GraphiQL, no watching, its defaults otherwise.
// A process for each of WORKERS, all on PORT of the loopback address.
import cluster from "node:cluster";
import { createServer } from "node:http";
import { postgraphile } from "postgraphile";
import { makePgService } from "postgraphile/adaptors/pg";
import { grafserv } from "postgraphile/grafserv/node";
import { PostGraphileAmberPreset } from "postgraphile/presets/amber";

const workers = Number(process.env.WORKERS ?? 1);

if (cluster.isPrimary && workers > 1) {
  for (let i = 0; i < workers; i++) cluster.fork();
} else {
  const peer = postgraphile({
    extends: [PostGraphileAmberPreset],
    pgServices: [makePgService({ connectionString: process.env.DATABASE_URL, schemas: ["bench"] })],
    schema: { defaultBehavior: "+list +connection" },
    grafserv: { graphiql: false, watch: false, websockets: false },
    grafast: { explain: false },
  });
  const server = createServer();
  await peer.createServ(grafserv).addTo(server);
  server.listen(Number(process.env.PORT), "127.0.0.1", () => console.log("PostGraphile listens"));
}
