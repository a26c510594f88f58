// The URL of the page holds the query and its variables, so that it can be shared.
const pageUrl = new URL(window.location);

function setParameter(name, text) {
  if (text) {
    pageUrl.searchParams.set(name, text);
  } else {
    pageUrl.searchParams.delete(name);
  }
  window.history.replaceState(null, '', pageUrl);
}

const defaultQuery = `# Each warning has its sources. Ctrl-Space completes field names.
{
  drug(slug: "clonazepam") {
    name
    lastReviewed
    warnings(kinds: [BOXED], jurisdiction: US) {
      title
      severity
      parts
      citations {
        title
        publishedOn
      }
    }
  }
}
`;

// The examples of the documentation. Selecting one opens its URL, with its variables.
const examples = document.getElementById('examples');

function open({ query, variables }) {
  const chosen = new URL(window.location);
  chosen.search = new URLSearchParams({ query, variables: JSON.stringify(variables, null, 2) });
  window.location = chosen;
}

fetch('queries.json')
  .then((response) => response.json())
  .then((queries) => {
    queries.forEach(({ title }) => examples.add(new Option(title)));
    examples.addEventListener('change', () => {
      const chosen = queries[examples.selectedIndex - 1];
      if (chosen) {
        open(chosen);
      }
    });
  });

// Read with each request. The token is kept nowhere else.
function editorHeaders() {
  const value = (id) => document.getElementById(id).value.trim();
  return {
    ...(value('token') && { Authorization: `Bearer ${value('token')}` }),
    ...(value('preview') && { 'Monograph-Preview': value('preview') }),
  };
}

ReactDOM.createRoot(document.getElementById('graphiql')).render(
  React.createElement(GraphiQL, {
    fetcher: (request, options) => GraphiQL.createFetcher({ url: '/graphql', headers: editorHeaders() })(request, options),
    query: pageUrl.searchParams.get('query') ?? undefined,
    variables: pageUrl.searchParams.get('variables') ?? undefined,
    onEditQuery: (text) => setParameter('query', text),
    onEditVariables: (text) => setParameter('variables', text),
    defaultQuery,
  }),
);
