// An Apollo cache with the rules that front ends get.
import { InMemoryCache } from '@apollo/client/core';
import { possibleTypes, typePolicies } from 'monograph-clients/apollo';

export const cache = () => new InMemoryCache({ possibleTypes, typePolicies });
