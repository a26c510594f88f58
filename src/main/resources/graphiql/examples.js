// The examples of the documentation, in the sidebar. Choosing one puts it into the editors and runs it.
const { createElement: element, useEffect, useState } = React;
const { useEditorContext, useExecutionContext, usePluginContext } = GraphiQL.React;

const isNarrow = () => window.matchMedia('(max-width: 700px)').matches;

function useExamples() {
  const [examples, setExamples] = useState([]);
  useEffect(() => {
    fetch('queries.json').then(response => response.json()).then(setExamples);
  }, []);
  return examples;
}

function Examples() {
  const { queryEditor, variableEditor } = useEditorContext({ nonNull: true });
  const { run } = useExecutionContext({ nonNull: true });
  const { setVisiblePlugin } = usePluginContext({ nonNull: true });
  const open = ({ query, variables }) => {
    queryEditor.setValue(query);
    variableEditor.setValue(JSON.stringify(variables, null, 2));
    queryEditor.operationName = undefined; // of the query before
    run();
    if (isNarrow()) {
      setVisiblePlugin(null);
      // an editor draws what it got while it was hidden only when it is told to
      setTimeout(() => [queryEditor, variableEditor].forEach(editor => editor.refresh()));
    }
  };
  const items = useExamples().map(example => element('li', { key: example.title },
    element('button', { type: 'button', onClick: () => open(example) },
      element('strong', null, example.title), element('p', null, example.description))));
  return element('section', { 'aria-label': 'Examples' },
    element('div', { className: 'graphiql-doc-explorer-title' }, 'Examples'),
    element('ul', { className: 'examples' }, items));
}

const icon = () => element('svg', { viewBox: '0 0 24 24', fill: 'none', stroke: 'currentColor', strokeWidth: 1.5 },
  element('path', { d: 'M6 4h12v16l-6-4-6 4z' }));

const examplesPlugin = { title: 'Examples', icon, content: Examples };
