import { readFileSync } from 'node:fs';
import { fromProject } from './project.js';

const WORDS = new Set(['and', 'or', 'unless', 'offset', 'bool', 'by', 'without', 'on', 'ignoring', 'group_left', 'group_right']);

/** The metrics in a PromQL expression. */
export function metricsOf(expression) {
  const bare = expression
    .replace(/"(\\.|[^"\\])*"/g, '')
    .replace(/\{[^}]*\}/g, '')
    .replace(/\[[^\]]*\]/g, '')
    .replace(/\b(by|without|on|ignoring|group_left|group_right)\s*\([^)]*\)/g, '')
    .replace(/\boffset\s+\w+/g, '');
  const names = [...bare.matchAll(/(?<![\w.])[a-zA-Z_:][\w:]*(?!\w)(?!\s*\()/g)].map(([name]) => name);
  return [...new Set(names.filter(name => !WORDS.has(name)))];
}

/** The metrics of the service: those in docs/observing.md, with the suffixes of histograms, and those in metrics.txt. */
export function knownMetrics() {
  const documented = [...readFileSync(fromProject('docs/observing.md'), 'utf8').matchAll(/^\| `monograph_[^|]*\|/gm)]
    .flatMap(([cell]) => [...cell.matchAll(/`(\w+)`/g)].map(([, name]) => name))
    .flatMap(name => [name, ...['bucket', 'count', 'sum'].map(suffix => `${name}_${suffix}`)]);
  const listed = readFileSync(fromProject('src/test/containers/metrics.txt'), 'utf8')
    .split('\n')
    .filter(line => line && !line.startsWith('#'));
  // written by Prometheus itself and by its blackbox exporter
  return new Set([...documented, ...listed, 'up', 'probe_success']);
}
