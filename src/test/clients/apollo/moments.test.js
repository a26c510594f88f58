import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Kind, visit } from 'graphql';
import { query } from '../contract.js';
import { ask } from '../service.js';
import { cache } from './cache.js';
import { keys, keysOf, stored, typesOf } from './entries.js';
import { frontEnd } from './front-end.js';

// Types that are always read as of today. Every other object with an id belongs to one moment.
const vocabulary = ['Citation', 'Condition', 'Contact', 'EmergencyAdvice', 'Interactant', 'SideEffect'];

const name = value => ({ kind: Kind.NAME, value });
const variable = value => ({ kind: Kind.VARIABLE, name: name(value) });

// The page of a drug twice in one request, now and as of a day: without its sections, which would make it too costly.
function pageNowAndThen(day) {
  const { document: pageOfDrug, variables } = query('drug-page');
  const { document: nowAndThen } = query('now-and-then');
  const header = nowAndThen.definitions.find(({ kind }) => kind === Kind.OPERATION_DEFINITION);
  const document = visit(pageOfDrug, {
    Field: field => (field.name.value === 'sections' ? null : undefined),
    OperationDefinition(operation) {
      const now = operation.selectionSet.selections.find(field => field.name.value === 'drug');
      const asOf = { kind: Kind.ARGUMENT, name: name('asOf'), value: variable('day') };
      const selections = [
        { ...now, alias: name('now') },
        { ...now, alias: name('then'), arguments: [...now.arguments, asOf] },
      ];
      const selectionSet = { kind: Kind.SELECTION_SET, selections };
      return { ...operation, selectionSet, variableDefinitions: header.variableDefinitions };
    },
  });
  return { document, variables: { slug: variables.slug, day } };
}

const warningsNowAndThen = day => ({ ...query('now-and-then'), variables: { slug: 'clonazepam', day } });

async function showNowAndThen(t, requestFor) {
  const { service } = await ask('{ service { contentUpdatedAt } }');
  const app = frontEnd(t, cache());
  const request = requestFor(service.contentUpdatedAt);
  return { app, request, answer: await app.send(request), day: service.contentUpdatedAt };
}

test('now and then share only entries of vocabularies', async t => {
  const { app, request, answer } = await showNowAndThen(t, pageNowAndThen);
  const now = keys(answer.now);
  const then = new Set(keys(answer.then));
  const shared = now.filter(key => then.has(key));
  assert.deepEqual(typesOf(shared), ['Citation', 'Condition', 'Interactant', 'SideEffect']);
  assert.deepEqual(shared, now.filter(key => vocabulary.includes(typesOf([key])[0])));
  assert.deepEqual(stored(app.store()), keys(answer));
  assert.deepEqual(app.read(request), answer);
  assert.deepEqual(app.messages, []);
});

test('now and then have equally many statements of each type', async t => {
  const { answer } = await showNowAndThen(t, pageNowAndThen);
  const versioned = typesOf(keys(answer.now)).filter(type => !vocabulary.includes(type));
  assert.deepEqual(versioned,
    ['Alternative', 'Drug', 'DrugSideEffect', 'DrugUse', 'FaqEntry', 'Interaction', 'Warning']);
  for (const type of versioned) {
    assert.equal(keysOf(type, answer.then).length, keysOf(type, answer.now).length, type);
  }
});

test('the store has the warnings of now and of then', async t => {
  const { app, request, answer, day } = await showNowAndThen(t, warningsNowAndThen);
  const store = app.store();
  const drug = asOf => store[store.ROOT_QUERY[`drug(${JSON.stringify(asOf)})`].__ref];
  const warnings = of => of['warnings({"kinds":["WITHDRAWAL"]})'].map(({ __ref }) => __ref);
  const now = warnings(drug({ slug: 'clonazepam' }));
  const then = warnings(drug({ asOf: day, slug: 'clonazepam' }));
  assert.deepEqual(now, keysOf('Warning', answer.now));
  assert.deepEqual(then, keysOf('Warning', answer.then));
  assert.equal(new Set([...now, ...then]).size, 2);
  assert.deepEqual([...now, ...then].map(key => store[key].text),
    [...answer.now.warnings, ...answer.then.warnings].map(({ text }) => text));
  assert.deepEqual(app.read(request), answer);
  assert.deepEqual(app.messages, []);
});
