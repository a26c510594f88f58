// The pieces of code in docs/front-end.md, as files that can be imported.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { endpoint } from '../service.js';

const page = readFileSync(new URL('../../../../docs/front-end.md', import.meta.url), 'utf8');
const directory = new URL(`../generated/front-end/${process.pid}/`, import.meta.url);
const service = new URL(endpoint).origin;

// A block without a name has that of its language.
const blocks = new Map([...page.matchAll(/^```(\w+)\n(?:(?:\/\/|#) (\S+)\n)?([^]*?)^```$/gm)]
  .map(([, language, name = language, text]) => [name, { language, text: text.replaceAll('http://localhost:8080', service) }]));

export const names = [...blocks.keys()];

export const text = name => blocks.get(name).text;

export const load = name => import(new URL(name, directory));

// Writes all scripts, and a stand-in for the part of Next.js that they use.
export function write() {
  const scripts = [...blocks].filter(([, { language }]) => language === 'js').map(([name, block]) => [name, block.text]);
  const next = [
    ['node_modules/next/package.json', '{ "exports": { "./cache": "./cache.js" } }'],
    ['node_modules/next/cache.js', 'exports.calls = []; exports.revalidatePath = (...call) => exports.calls.push(call);'],
  ];
  for (const [name, script] of [...scripts, ...next]) {
    const file = new URL(name, directory);
    mkdirSync(new URL('.', file), { recursive: true });
    writeFileSync(file, script);
  }
}

export const remove = () => rmSync(directory, { recursive: true });
