// Checks the committed schema with tools that clients use: a linter, with the rules below; a comparison with the schema of
// the last release; and the compiler of Relay over every operation of the tests and of GraphiQL.
// usage: node schema.js
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { CriticalityLevel, diff } from '@graphql-inspector/core';
import { buildSchema, Kind, parse, print, visit } from 'graphql';
import relayCompiler from 'relay-compiler';

const project = fileURLToPath(new URL('../..', import.meta.url));
const committed = 'src/main/resources/schema.graphql';
const tool = (name) => fileURLToPath(new URL(`node_modules/.bin/${name}`, import.meta.url));
const read = (file) => readFileSync(path.join(project, file), 'utf8');

const rules = [
  'arguments-have-descriptions',
  'defined-types-are-used',
  'deprecations-have-a-reason',
  'descriptions-are-capitalized',
  'enum-values-all-caps',
  'enum-values-have-descriptions',
  'fields-are-camel-cased',
  'fields-have-descriptions',
  'input-object-values-are-camel-cased',
  'input-object-values-have-descriptions',
  'relay-connection-arguments-spec',
  'relay-connection-types-spec',
  'relay-page-info-spec',
  'types-are-capitalized',
  'types-have-descriptions',
];
// SmallRye puts these two into every schema.
const ignored = { 'defined-types-are-used': ['BigDecimal', 'BigInteger'] };

function lint() {
  const options = ['--rules', rules.join(), '--ignore', JSON.stringify(ignored), path.join(project, committed)];
  const { status } = spawnSync(tool('graphql-schema-linter'), options, { stdio: 'inherit' });
  if (status !== 0) process.exit(1);
  console.log(`linter: ${rules.length} rules hold`);
}

// Before the first release, the contract is what clients rely on, but for what is still to come.
function released() {
  try {
    const git = (...args) => execFileSync('git', ['-C', project, ...args], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
    const tag = git('describe', '--tags', '--abbrev=0').trim();
    return { name: tag, sdl: git('show', `${tag}:${committed}`), lacks: [] };
  } catch {
    const lacks = read('src/test/resources/contract-missing.txt').split('\n');
    return { name: 'the contract', sdl: read('src/test/resources/contract.graphql'), lacks };
  }
}

async function compare() {
  const before = released();
  const changes = await diff(buildSchema(before.sdl), buildSchema(read(committed)));
  const breaking = changes.filter(
    ({ criticality, path: place }) => criticality.level === CriticalityLevel.Breaking && !before.lacks.includes(place),
  );
  for (const { message } of breaking) console.error(`breaks clients of ${before.name}: ${message}`);
  if (breaking.length > 0) process.exit(1);
  console.log(`inspector: nothing breaks clients of ${before.name}`);
}

// Relay wants operations and fragments named after the module that they stand in.
function module(name, document) {
  const camel = name.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());
  const fragment = (node) => ({ ...node, name: { ...node.name, value: `${camel}_${node.name.value}` } });
  let operations = 0;
  const named = visit(document, {
    OperationDefinition: (node) => {
      operations += 1;
      const kind = node.operation[0].toUpperCase() + node.operation.slice(1);
      const value = `${camel}${operations === 1 ? '' : operations}${kind}`;
      return { ...node, name: { kind: Kind.NAME, value } };
    },
    FragmentDefinition: fragment,
    FragmentSpread: fragment,
  });
  const tags = named.definitions.map((definition) => `graphql\`\n${print(definition)}\n\`;`);
  return { file: `${camel}.js`, text: tags.join('\n') };
}

function compile() {
  const work = mkdtempSync(path.join(tmpdir(), 'standoff-relay-'));
  try {
    mkdirSync(path.join(work, 'src/artifacts'), { recursive: true });
    let count = 0;
    for (const folder of ['src/test/resources/graphql', 'src/main/resources/META-INF/resources/graphiql/examples']) {
      for (const name of readdirSync(path.join(project, folder))) {
        const text = name.endsWith('.graphql') ? read(path.join(folder, name)) : '';
        if (text === '' || text.includes('__schema')) continue; // Relay knows no introspection
        const { file, text: code } = module(path.basename(name, '.graphql'), parse(text));
        writeFileSync(path.join(work, 'src', file), code);
        count += 1;
      }
    }
    writeFileSync(path.join(work, 'schema.graphql'), read(committed));
    writeFileSync(
      path.join(work, 'relay.config.json'),
      JSON.stringify({
        src: './src',
        schema: './schema.graphql',
        language: 'javascript',
        artifactDirectory: './src/artifacts',
        // Asks for a directive of Relay's own where a fragment narrows an interface.
        featureFlags: { enforce_fragment_alias_where_ambiguous: { kind: 'disabled' } },
      }),
    );
    const { status } = spawnSync(relayCompiler, ['--output', 'quiet-with-errors', 'relay.config.json'], { cwd: work, stdio: 'inherit' });
    if (status !== 0) process.exit(1);
    console.log(`relay-compiler: ${count} documents compile`);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

lint();
await compare();
compile();
