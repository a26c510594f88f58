import { fileURLToPath } from 'node:url';

/** A path of the project. */
export const fromProject = path => fileURLToPath(new URL(`../../../${path}`, import.meta.url));
