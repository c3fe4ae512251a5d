// Follows the record of a running service with the client graphql-ws: hears what is recorded, loses its connection, and
// catches up with what was recorded meanwhile. usage: node follow.js URL TOKEN     the token is one of an editor
import assert from 'node:assert/strict';
import { createClient } from 'graphql-ws';
import WebSocket from 'ws';

const [url, token] = process.argv.slice(2);
if (!token) {
  console.error('usage: node follow.js URL TOKEN, such as http://localhost:8080/graphql "$(standoff token)"');
  process.exit(2);
}
const authorization = `Bearer ${token}`;
const run = Date.now();

async function record(name) {
  const key = `follow-${run}/${name}`;
  const query = `mutation ($key: String!) {
    recordActor(input: {key: $key, kind: PERSON, names: [{name: "Somebody", kind: PRIMARY}]}) { key }
  }`;
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization },
    body: JSON.stringify({ query, variables: { key } }),
  });
  assert.deepEqual((await response.json()).data, { recordActor: { key } });
  return key;
}

const query = `subscription ($from: Int) {
  recorded(fromNumber: $from) { number key node { ... on Actor { name } } revision { recordedBy } }
}`;
const follow = (client, from) => client.iterate({ query, variables: { from } });
const connect = (connectionParams) =>
  createClient({ url: url.replace(/^http/, 'ws'), webSocketImpl: WebSocket, connectionParams, retryAttempts: 0 });
const next = async (changes) => {
  const { value } = await changes.next();
  assert.equal(value.errors, undefined);
  return value.data.recorded;
};
async function until(changes, key) {
  for (;;) {
    const change = await next(changes);
    if (change.key === key) return change;
  }
}

const first = await record('first');
const known = connect({ authorization });
const changes = follow(known, 0);
const heard = await until(changes, first);
assert.equal(heard.node.name, 'Somebody');
assert.equal(typeof heard.revision.recordedBy, 'string');

const second = await record('second');
assert.equal((await next(changes)).key, second);

known.terminate(); // as a lost network does
const missed = await record('missed');
const again = connect();
const rest = follow(again, heard.number);
assert.equal((await next(rest)).key, second);
const caughtUp = await next(rest);
assert.equal(caughtUp.key, missed);
assert.equal(caughtUp.revision.recordedBy, null, 'who recorded it is not for everybody');

const refused = connect({ authorization: 'Bearer none' });
await assert.rejects(follow(refused, 0).next(), (closed) => closed.code === 4403);
const wrong = again.iterate({ query: 'subscription { recorded { nothing } }' });
const errors = await wrong.next().then(({ value }) => value?.errors, (thrown) => thrown);
assert.equal(errors[0].extensions.code, 'VALIDATION');

await again.dispose();
console.log('the record can be followed');
process.exit(0);
