// The compiler has to find a mistake in each marked line.
import type {
  CellStatus,
  DrugFilter,
  DrugListQuery,
  DrugPageQuery,
  RefetchQuery,
} from '../generated/codegen/graphql';

export function mistakes(page: DrugPageQuery, list: DrugListQuery, status: CellStatus, { node }: RefetchQuery): void {
  for (const drug of list.drugs.nodes) {
    drug.summary; // TS2339: the list does not select it
  }
  page.drug.name; // TS18047: the drug may be null
  const reviewed: number = page.drug!.lastReviewed; // TS2322: a date is a string
  const filter: DrugFilter = { conditionSlugs: 'ms-spasticity' }; // TS2561: no such filter
  switch (status) {
    case 'KNOWN':
      break;
    default:
      status satisfies never; // TS1360: there are other statuses
  }
  node?.title; // TS2339: not every node has a title
  use(reviewed, filter);
}

declare function use(...values: unknown[]): void;
