import { rows } from './database.js';

const COLUMNS = {
  slug: 'slug',
  name: 'name',
  drugClass: 'drug_class',
  summary: 'summary',
  lastReviewed: 'last_reviewed',
  keyPoints: 'key_points',
  sections: 'sections',
  mechanisms: 'mechanisms',
  onset: 'onset',
  stopping: 'stopping',
  dependenceRisk: 'dependence_risk',
  sedationPotential: 'sedation_potential',
  legalStatuses: 'legal_statuses',
  summaryCitationSlugs: 'summary_citation_slugs',
};

/** The columns of the selected fields only: long texts are stored in places of their own. */
function select({ fieldNodes: [{ selectionSet }] }) {
  const fields = selectionSet.selections.map(({ name }) => name.value).filter(name => COLUMNS[name]);
  const columns = fields.map(field => `${COLUMNS[field]} as "${field}"`);
  return `select id, ${columns.join(', ')} from drug where superseded_at is null`;
}

const drugs = (_, { slugs }, context, info) =>
  rows(`${select(info)} and slug = any ($1) order by sort_name, slug`, slugs);

const drug = async (_, { slug }, context, info) =>
  (await rows(`${select(info)} and slug = $1`, slug))[0];

export const resolvers = {
  Query: { drug, drugs },
  // their columns are in the row of the statement about the drug, which joins them
  Use: { condition: row => row },
  DrugSideEffect: { sideEffect: row => row },
};
