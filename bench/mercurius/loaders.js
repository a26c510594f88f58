import { rows } from './database.js';

const uses = `
  select u.drug_id, c.slug, c.name, u.jurisdiction, u.approval, u.line, u.summary, u.evidence,
    u.citation_slugs as "citationSlugs"
  from drug_use u join condition c on c.slug = u.condition_slug and c.superseded_at is null
  where u.drug_id = any ($1::bigint[]) order by u.position`;
const sideEffects = `
  select d.drug_id, e.slug, e.name, e.plain_name as "plainName", d.seriousness, d.frequencies,
    d.citation_slugs as "citationSlugs"
  from drug_side_effect d join side_effect e on e.slug = d.side_effect_slug and e.superseded_at is null
  where d.drug_id = any ($1::bigint[]) order by d.position`;
const warnings = `
  select drug_id, kind, title, text, parts, severity, jurisdiction, citation_slugs as "citationSlugs"
  from warning where drug_id = any ($1::bigint[]) and kind = coalesce($2, kind) order by position`;
const faq = `
  select drug_id, question, answer, aspect, citation_slugs as "citationSlugs"
  from faq_entry where drug_id = any ($1::bigint[]) order by position`;
const citations = 'select slug, title, publisher from citation where slug = any ($1) and superseded_at is null';

/** One statement for the lists of all drugs of a request. */
const listOf =
  (statement, ...parameters) =>
  async queries => {
    const lists = new Map(queries.map(({ obj }) => [obj.id, []]));
    const values = parameters.map(parameter => queries[0].params[parameter]);
    for (const row of await rows(statement, [...lists.keys()], ...values)) lists.get(row.drug_id).push(row);
    return queries.map(({ obj }) => lists.get(obj.id));
  };

async function sources(queries) {
  const slugs = new Set(queries.flatMap(({ obj }) => obj.citationSlugs));
  const found = await rows(citations, [...slugs]);
  const bySlug = new Map(found.map(citation => [citation.slug, citation]));
  return queries.map(({ obj }) => obj.citationSlugs.map(slug => bySlug.get(slug)));
}

// A cache within a request would need a key of JSON for each row, and no row is loaded twice.
const uncached = loader => ({ loader, opts: { cache: false } });

export const loaders = {
  Drug: {
    uses: uncached(listOf(uses)),
    sideEffects: uncached(listOf(sideEffects)),
    warnings: uncached(listOf(warnings, 'kind')),
    faq: uncached(listOf(faq)),
  },
  Use: { citations: uncached(sources) },
  DrugSideEffect: { citations: uncached(sources) },
  Warning: { citations: uncached(sources) },
  FaqEntry: { citations: uncached(sources) },
};
