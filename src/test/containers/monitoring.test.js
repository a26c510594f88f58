import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, normalize } from 'node:path';
import { test } from 'node:test';
import { parse, stringify } from 'yaml';
import { knownMetrics, metricsOf } from './metrics.js';
import { fromProject } from './project.js';

const NONE = 'the rules were not run: no promtool is installed';
const skip = spawnSync('promtool', ['--version']).error ? NONE : false;
const SEVERITIES = ['critical', 'warning'];

const alerts = parse(readFileSync(fromProject('container/alerts.yml'), 'utf8')).groups.flatMap(({ rules }) => rules);
const dashboard = JSON.parse(readFileSync(fromProject('container/dashboard.json'), 'utf8'));
const panels = dashboard.panels.filter(({ type }) => type !== 'row');
const expressions = panels.flatMap(({ targets }) => targets.map(({ expr }) => expr));

function promtool(...words) {
  const { status, stdout, stderr } = spawnSync('promtool', words, { encoding: 'utf8' });
  assert.equal(status, 0, stdout + stderr);
}

test('metrics are found in an expression', () => {
  assert.deepEqual(
    metricsOf('max by (job, le) (rate(a_total{x="b_total{"}[5m])) / on (c) d:e offset 5m > 0.9 unless sum(f_sum) or 1e3'),
    ['a_total', 'd:e', 'f_sum'],
  );
});

test('alerts and dashboard use metrics that the service has', () => {
  const known = knownMetrics();
  assert.ok(known.has('monograph_operation_seconds_bucket') && known.has('monograph_operations_limit'));
  for (const expression of [...alerts.map(({ expr }) => expr), ...expressions]) {
    const metrics = metricsOf(expression);
    assert.ok(metrics.length > 0, expression);
    for (const metric of metrics) assert.ok(known.has(metric), `${metric}, in ${expression}`);
  }
});

test('each alert has a severity, a summary, a description and a runbook', () => {
  const names = alerts.map(({ alert }) => alert);
  assert.deepEqual(names, [...new Set(names)]);
  for (const { alert, labels, annotations } of alerts) {
    assert.ok(SEVERITIES.includes(labels.severity), alert);
    assert.deepEqual(Object.keys(annotations), ['summary', 'description', 'runbook'], alert);
    assert.match(annotations.summary, /\.$/, alert);
    assert.match(annotations.description, /\.$/, alert);
  }
});

// the anchors of the headings in a Markdown file
const anchors = file =>
  [...readFileSync(fromProject(file), 'utf8').replace(/^```.*?^```/gms, '').matchAll(/^#+ (.*)$/gm)].map(
    ([, heading]) => `#${heading.toLowerCase().replace(/[^\w\- ]/g, '').replaceAll(' ', '-')}`,
  );

test('each alert links to a section of the runbook', () => {
  for (const { alert, annotations } of alerts) {
    const [file, anchor] = annotations.runbook.split('#');
    assert.ok(anchors(normalize(`container/${file}`)).includes(`#${anchor}`), `${alert}: ${annotations.runbook}`);
  }
});

test('each link in the runbook has a target', () => {
  const text = readFileSync(fromProject('docs/running.md'), 'utf8');
  const links = [...text.matchAll(/\]\(([^)#]*)(#[^)]*)?\)/g)];
  assert.ok(links.length > 10);
  for (const [link, file, anchor] of links) {
    const path = normalize(`docs/${file || 'running.md'}`);
    assert.ok(existsSync(fromProject(path)), link);
    if (anchor) assert.ok(anchors(path).includes(anchor), link);
  }
});

test('each alert has a test', () => {
  const tests = readFileSync(fromProject('src/test/containers/alerts.test.yml'), 'utf8');
  for (const { alert } of alerts) assert.match(tests, new RegExp(`\\b${alert}\\b`), alert);
});

test('promtool accepts the rules', { skip }, () =>
  promtool('check', 'rules', '--lint=all', '--lint-fatal', fromProject('container/alerts.yml')));

test('alerts fire as their tests expect', { skip }, () =>
  promtool('test', 'rules', fromProject('src/test/containers/alerts.test.yml')));

test('promtool accepts the expressions of the dashboard', { skip }, () => {
  const directory = mkdtempSync(join(tmpdir(), 'dashboard-'));
  try {
    // as rules, because promtool checks only rules
    const rules = expressions.map((expression, i) => ({
      record: `dashboard:${i}`,
      expr: expression.replace(/\$__(rate_interval|range)/g, '5m').replace(/\$(job|instance)/g, '.*'),
    }));
    const file = join(directory, 'dashboard.yml');
    writeFileSync(file, stringify({ groups: [{ name: 'dashboard', rules }] }));
    promtool('check', 'rules', file);
  } finally {
    rmSync(directory, { recursive: true });
  }
});

test('each panel has a unique id, a position and the selected data source', () => {
  const numbers = dashboard.panels.map(({ id }) => id);
  assert.deepEqual(numbers, [...new Set(numbers)]);
  const taken = new Map();
  for (const { title, gridPos } of dashboard.panels) {
    assert.ok(gridPos.x + gridPos.w <= 24, title);
    for (let x = gridPos.x; x < gridPos.x + gridPos.w; x++)
      for (let y = gridPos.y; y < gridPos.y + gridPos.h; y++) {
        assert.equal(taken.get(`${x} ${y}`), undefined, `${title} lies on another`);
        taken.set(`${x} ${y}`, title);
      }
  }
  const variables = dashboard.templating.list.map(({ name }) => name);
  assert.deepEqual(variables, ['datasource', 'job', 'instance']);
  for (const { title, description, datasource, targets } of panels) {
    assert.match(description, /\.$/, title);
    assert.equal(datasource.uid, '${datasource}', title);
    for (const { datasource: own, expr, legendFormat } of targets) {
      assert.equal(own.uid, '${datasource}', title);
      assert.ok(legendFormat, title);
      for (const [, name] of expr.matchAll(/\$(?!__)(\w+)/g)) assert.ok(variables.includes(name), `${title}: ${name}`);
    }
  }
});
