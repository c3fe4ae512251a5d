// Opens GraphiQL of a running service in a headless Chromium and asks every question of its tabs. The answers must be
// those that the README prints; the page must load everything from the service and leave no error on the console.
// usage: node graphiql.js URL [PICTURE.png]      such as http://localhost:8080; CHROMIUM names the browser
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { buildSchema } from 'graphql';
import { chromium } from 'playwright-core';

const [, , service, picture] = process.argv;
if (!service) {
  console.error('usage: node graphiql.js URL [PICTURE.png]');
  process.exit(2);
}
const origin = new URL(service).origin;
const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
const schema = buildSchema(readFileSync(new URL('../../src/main/resources/schema.graphql', import.meta.url), 'utf8'));
const questions = [...readme.matchAll(/```graphql\nquery (\w+)(?:(?!```)[^])*```\n+With `[^`]*`:\n+```json\n([^]*?)```/g)].map(
  ([, name, answer]) => ({ name, answer: JSON.parse(answer) }),
);
assert.equal(questions.length, 6, 'the README has six questions');

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-dev-shm-usage'],
});
try {
  const page = await browser.newPage({ viewport: { width: 1600, height: 1000 } });
  page.setDefaultTimeout(60_000);
  const faults = [];
  page.on('console', (message) => ['error', 'warning'].includes(message.type()) && faults.push(message.text()));
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('request', (request) => {
    const { protocol, origin: asked } = new URL(request.url());
    if (protocol !== 'data:' && asked !== origin) faults.push(`asks elsewhere: ${request.url()}`);
  });
  page.on('response', (response) => response.status() >= 400 && faults.push(`${response.status()} ${response.url()}`));

  await page.goto(`${origin}/graphiql`);
  const tabs = page.getByRole('tab');
  await tabs.first().waitFor();
  assert.deepEqual(
    (await tabs.allInnerTexts()).map((text) => text.trim()),
    questions.map(({ name }) => name),
    'one tab for each question, by name',
  );

  // The docs explorer reads the descriptions of the schema.
  const docs = page.locator('.graphiql-doc-explorer');
  await docs.getByText('Query', { exact: true }).click();
  await docs.getByText(schema.getQueryType().getFields().positions.description).first().waitFor();

  for (const [place, { name, answer }] of questions.entries()) {
    await tabs.nth(place).click();
    const [response] = await Promise.all([
      page.waitForResponse((it) => it.request().postDataJSON()?.query.includes(`query ${name}(`)),
      page.getByRole('button', { name: /^Execute query/ }).click(),
    ]);
    const { extensions, ...given } = await response.json();
    assert.deepEqual(given, answer, name);
    assert.ok(extensions.cost.requested > 0, name);
    assert.equal(response.request().headers().authorization, undefined, 'an empty token is not sent');
    await page.locator('.graphiql-response').getByText('"data"').first().waitFor();
  }

  await page.getByRole('button', { name: 'Headers' }).click();
  await page.locator('.graphiql-editor-tool').getByText('"Authorization"').first().waitFor();
  await page.getByRole('button', { name: 'Variables' }).click();
  await tabs.nth(1).click();
  if (picture) await page.screenshot({ path: picture });
  assert.deepEqual(faults, [], 'no error, and nothing from elsewhere');
  console.log(`GraphiQL: ${questions.length} of ${questions.length} questions are answered as the README prints`);
} finally {
  await browser.close();
}
