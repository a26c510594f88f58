import type { FieldPolicy, PossibleTypesMap, TypePolicies } from '@apollo/client/cache';

/** The types of the schema's interface and union. */
export const possibleTypes: PossibleTypesMap;

/** Joins parts without an id, such as ratings and cited texts, if they agree. */
export const typePolicies: TypePolicies;

/** The same, for lists that are shown page below page: `typePoliciesWithPages(relayStylePagination)`. */
export function typePoliciesWithPages(paginate: (keyArgs: string[]) => FieldPolicy<any>): TypePolicies;
