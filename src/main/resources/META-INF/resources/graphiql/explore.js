// Opens GraphiQL with one tab per question of the README, and with a place for a token.
(async () => {
  const text = async (path) => {
    const answer = await fetch(path);
    if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
    return answer.text();
  };

  const headers = JSON.stringify({ Authorization: 'Bearer ' }, null, 2);

  // The question above an operation, in lines that fit the editor.
  const wrapped = (document) =>
    document.replace(/^(#.*\n)+/, (comment) =>
      comment.replace(/^# |\n(# )?/gm, (mark) => (mark.startsWith('\n') ? ' ' : '')).trim()
        .replace(/(.{1,45})(?: +|$)/g, '# $1\n'),
    );

  const tab = async (name) => {
    const [document, variables] = await Promise.all([
      text(`examples/${name}.graphql`),
      text(`examples/${name}.json`),
    ]);
    return { query: wrapped(document), variables, headers };
  };

  // The place for a token is not sent while it is empty.
  const withToken = (sent = {}) =>
    Object.fromEntries(Object.entries(sent).filter(([, value]) => !/^Bearer\s*$/.test(value)));

  // For a moment after a change of tabs, GraphiQL still names the operation of the tab before.
  const named = ({ operationName, ...operation }) =>
    new RegExp(`\\b${operationName}\\b`).test(operation.query) ? { operationName, ...operation } : operation;

  const fetcher = async (operation, options) => {
    const answer = await fetch('../graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json', ...withToken(options?.headers) },
      body: JSON.stringify(named(operation)),
    });
    return answer.json();
  };

  const tabs = await Promise.all(JSON.parse(await text('examples/index.json')).map(tab));
  ReactDOM.createRoot(document.getElementById('graphiql')).render(
    React.createElement(GraphiQL, {
      fetcher,
      defaultTabs: tabs,
      defaultHeaders: headers,
      defaultEditorToolsVisibility: true,
      visiblePlugin: 'Documentation Explorer',
      shouldPersistHeaders: false,
      showPersistHeadersSettings: false,
    }),
  );
})();
