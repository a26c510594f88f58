// Each marked line is a mistake that the generated types have to find.
import type {
  CellStatus,
  DrugFilter,
  DrugListQuery,
  DrugPageQuery,
  RefetchQuery,
} from '../generated/codegen/graphql';

export function mistakes(page: DrugPageQuery, list: DrugListQuery, status: CellStatus, { node }: RefetchQuery): void {
  for (const drug of list.drugs.nodes) {
    drug.summary; // TS2339: the list does not ask for it
  }
  page.drug.name; // TS18047: there may be no such drug
  const reviewed: number = page.drug!.lastReviewed; // TS2322: a date is a text
  const filter: DrugFilter = { conditionSlugs: 'ms-spasticity' }; // TS2561: no such filter
  switch (status) {
    case 'KNOWN':
      break;
    default:
      status satisfies never; // TS1360: there are other states
  }
  node?.title; // TS2339: not all objects have one
  use(reviewed, filter);
}

declare function use(...values: unknown[]): void;
