// Typing ahead: names for the fields of a list. Without this script the fields work too.
const QUERY = `query Names($start: String!) {
  interactants(nameStartsWith: $start, first: 8) { edges { matchedName node { name } } }
}`;

async function names(endpoint, start) {
  const parameters = new URLSearchParams({ query: QUERY, variables: JSON.stringify({ start }) });
  const response = await fetch(`${endpoint}?${parameters}`, { headers: { Accept: 'application/json' } });
  const { data } = await response.json();
  return data.interactants.edges.map(edge => edge.matchedName ?? edge.node.name);
}

for (const input of document.querySelectorAll('input[data-names]')) {
  const list = document.createElement('datalist');
  list.id = `${input.id}-names`;
  input.after(list);
  input.setAttribute('list', list.id);
  let latest = 0;
  input.addEventListener('input', async () => {
    const start = input.value.trim();
    const own = ++latest;
    if (start.length < 2) {
      return;
    }
    try {
      const found = await names(input.dataset.names, start);
      if (own === latest) {
        list.replaceChildren(...found.map(name => new Option(name, name)));
      }
    } catch {
      // the field works without suggestions
    }
  });
}
