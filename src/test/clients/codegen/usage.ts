// A front end that reads answers with the generated types only.
import type { ApolloClient } from '@apollo/client/core';
import {
  ComparisonDocument,
  DrugListDocument,
  DrugPageDocument,
  type CellStatus,
  type ComparisonQuery,
  type DrugFilter,
  type DrugListQueryVariables,
  type DrugPageQuery,
} from '../generated/codegen/graphql';

type Drug = NonNullable<DrugPageQuery['drug']>;
type Cell = NonNullable<ComparisonQuery['compareDrugs']>['rows'][number]['cells'][number];

export async function title(client: ApolloClient, slug: string): Promise<string> {
  const { data } = await client.query({ query: DrugPageDocument, variables: { slug, beside: [slug, 'baclofen'] } });
  return data?.drug ? heading(data.drug) : `There is no monograph of ${slug}.`;
}

function heading(drug: Drug): string {
  const onset: string = drug.onset?.text ?? 'It is not known when it begins to work.';
  const reviewed: string = new Date(drug.lastReviewed).toDateString();
  const lines = [drug.name, ...drug.brandNames, onset, reviewed, ...drug.uses.map(scope), ...drug.legalStatus.map(law)];
  return lines.join('\n');
}

function scope({ condition, jurisdiction }: Drug['uses'][number]): string {
  return jurisdiction === null ? condition.name : `${condition.name} (${jurisdiction})`;
}

function law({ controlled, schedule }: Drug['legalStatus'][number]): string {
  return controlled === null ? 'not known' : controlled ? (schedule ?? 'controlled') : 'not controlled';
}

export async function table(client: ApolloClient, slugs: string[]): Promise<string[][]> {
  const { data } = await client.query({ query: ComparisonDocument, variables: { slugs, jurisdiction: 'GB' } });
  return data?.compareDrugs?.rows.map(({ label, cells }) => [label, ...cells.map(words)]) ?? [];
}

function words({ status, level, text }: Cell): string {
  return [mark(status), level, text].filter(word => word !== null).join(' ');
}

function mark(status: CellStatus): string {
  switch (status) {
    case 'KNOWN':
      return '';
    case 'CONFLICTING_SOURCES':
      return 'Sources differ:';
    case 'DIFFERS_BY_JURISDICTION':
    case 'DIFFERS_BY_ROUTE':
      return 'It depends:';
    case 'NOT_APPLICABLE':
      return 'Does not apply';
    case 'UNKNOWN':
      return 'Not known';
    default:
      return status satisfies never;
  }
}

export async function names(client: ApolloClient): Promise<string[]> {
  const all: string[] = [];
  const filter: DrugFilter = { conditionSlug: 'ms-spasticity', warningKind: 'WITHDRAWAL' };
  const variables: DrugListQueryVariables = { filter, order: 'REVIEW_DUE_ASC', first: 2 };
  for (let after: string | null | undefined; after !== null;) {
    const { data } = await client.query({ query: DrugListDocument, variables: { ...variables, after: after ?? null } });
    all.push(...(data?.drugs.nodes.map(({ name }) => name) ?? []));
    after = data?.drugs.pageInfo.hasNextPage ? data.drugs.pageInfo.endCursor : null;
  }
  return all;
}
