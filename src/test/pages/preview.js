// A change of a condition as an editor shares it before its publication.
import { site } from './browser.js';

const CONDITION = {
  kind: 'condition',
  slug: 'fibromyalgia',
  name: 'Fibromyalgia',
  description: 'An illness that lasts long, with pain in many parts of the body, tiredness and poor sleep.',
  editorial: { authors: [{ name: 'Anna', role: 'Editor', date: '2026-11-29' }], updatedOn: '2026-11-29' },
};

/** The address of its page. */
export async function previewed() {
  await ask('mutation ($input: ChangeInput!) { saveChange(input: $input) { key } }', {
    input: {
      key: 'preview', version: 0, title: 'A clearer sentence', note: 'A clearer sentence.',
      drafts: [{ document: CONDITION, baseRevision: 1 }],
    },
  });
  const until = new Date(Date.now() + 3_600_000).toISOString();
  const { sharePreview } = await ask(`mutation { sharePreview(key: "preview", version: 1, until: "${until}") }`);
  return `/preview/conditions/fibromyalgia?share=${encodeURIComponent(sharePreview)}`;
}

async function ask(query, variables) {
  const response = await fetch(`${site}/graphql`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'Authorization': `Bearer ${process.env.TOKEN}` },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = await response.json();
  if (errors) throw new Error(JSON.stringify(errors));
  return data;
}
