// Runs the server audits of graphql-http against a GraphQL endpoint.
// usage: node audit.js URL     exit status 0 only if every audit is ok; a warning or notice is a failure too
import { auditServer } from 'graphql-http';

const url = process.argv[2];
if (!url) {
  console.error('usage: node audit.js URL, such as http://localhost:8080/graphql');
  process.exit(2);
}

const results = await auditServer({ url });
const failed = results.filter((result) => result.status !== 'ok');
for (const { id, name, status, reason } of failed) {
  console.error(`${status.padEnd(6)} ${id} ${name}: ${reason}`);
}
console.log(`${results.length - failed.length} of ${results.length} audits are ok`);
process.exit(failed.length === 0 ? 0 : 1);
