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

// Read with each request. The token is kept nowhere else.
function requestHeaders() {
  const value = (id) => document.getElementById(id).value.trim();
  return {
    ...(value('token') && { Authorization: `Bearer ${value('token')}` }),
    ...(value('preview') && { 'Monograph-Preview': value('preview') }),
    ...(document.getElementById('cost').checked && { 'GraphQL-Cost': 'report' }),
  };
}

const plugins = [examplesPlugin, GraphiQLPluginExplorer.explorerPlugin({ showAttribution: false })];

ReactDOM.createRoot(document.getElementById('graphiql')).render(
  React.createElement(GraphiQL, {
    fetcher: (request, options) => GraphiQL.createFetcher({ url: '/graphql', headers: requestHeaders() })(request, options),
    query: pageUrl.searchParams.get('query') ?? undefined,
    variables: pageUrl.searchParams.get('variables') ?? undefined,
    onEditQuery: (text) => setParameter('query', text),
    onEditVariables: (text) => setParameter('variables', text),
    defaultQuery,
    plugins,
  }),
);
