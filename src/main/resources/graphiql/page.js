// A query and its variables stand in the page's address, so that it can be sent to somebody.
const address = new URL(window.location);

function remember(name, text) {
  if (text) {
    address.searchParams.set(name, text);
  } else {
    address.searchParams.delete(name);
  }
  window.history.replaceState(null, '', address);
}

const defaultQuery = `# Each warning comes with its sources. Ctrl-Space suggests what else there is.
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

// The queries of the documentation. Choosing one opens it, with its variables, as an address of its own.
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

ReactDOM.createRoot(document.getElementById('graphiql')).render(
  React.createElement(GraphiQL, {
    fetcher: GraphiQL.createFetcher({ url: '/graphql' }),
    query: address.searchParams.get('query') ?? undefined,
    variables: address.searchParams.get('variables') ?? undefined,
    onEditQuery: (text) => remember('query', text),
    onEditVariables: (text) => remember('variables', text),
    defaultQuery,
  }),
);
