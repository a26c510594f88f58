import assert from 'node:assert/strict';
import { test } from 'node:test';
import { schemaText } from '../contract.js';
import { ask } from '../service.js';
import { compile } from './compiler.js';

const queries = [
  'ChangesPageQuery', 'ChangesQuery', 'ConditionPageQuery', 'ConditionPageUsesPageQuery', 'DrugCardRefetchQuery',
  'DrugListPageQuery', 'DrugListQuery', 'EditingChangesPageQuery', 'EditingEventsPageQuery', 'EditingQuery',
  'EditingRevisionsPageQuery', 'LabelsMedicinesPageQuery', 'LabelsPageQuery', 'LabelsQuery',
  'SearchBoxPageQuery', 'SearchBoxQuery', 'SideEffectPageDrugsPageQuery', 'SideEffectPageQuery', 'VocabularyConditionsPageQuery',
  'VocabularyInteractantsPageQuery', 'VocabularyQuery', 'VocabularySideEffectsPageQuery',
];
const fragments = [
  'Changes_changes', 'ConditionPage_uses', 'DrugCard_drug', 'DrugList_drugs', 'Editing_changes', 'Editing_events',
  'Editing_revisions', 'Labels_labels', 'Labels_medicines', 'SearchBox_hits', 'SideEffectPage_drugs', 'Vocabulary_conditions',
  'Vocabulary_interactants', 'Vocabulary_sideEffects',
];

test('the compiler accepts the connections, and Node for refetching', async () => {
  const { status, output, files, load } = compile('app');
  assert.equal(status, 0, output);
  assert.deepEqual(files, [...queries, ...fragments].map(name => `${name}.graphql.js`).sort());
  const { params } = await load('DrugCardRefetchQuery.graphql.js');
  assert.match(params.text, /^ {2}node\(id: \$id\) \{$/m);
});

test('a list is not a connection', () => {
  const { status, output, files } = compile('wrong', { sources: 'wrong' });
  assert.notEqual(status, 0);
  assert.deepEqual(files, []);
  assert.match(output, /@connection used on invalid field 'warnings'/);
});

for (const [type, field] of [
  ['DrugConnection', 'drugs'],
  ['ConditionConnection', 'conditions'],
  ['SideEffectConnection', 'sideEffects'],
  ['DrugUseConnection', 'uses'],
  ['DrugSideEffectConnection', 'drugs'],
  ['SearchConnection', 'search'],
  ['ChangeConnection', 'changes'],
  ['EventConnection', 'events'],
  ['RevisionConnection', 'revisions'],
  ['ContentChangeConnection', 'contentChanges'],
  ['LabelConnection', 'labels'],
  ['MedicineConnection', 'medicines'],
]) {
  test(`the compiler refuses a ${type} without pageInfo`, () => {
    const schema = schemaText.replace(new RegExp(`(?<=^type ${type} \\{[^}]*)pageInfo: PageInfo!`, 'm'), '');
    const { status, output } = compile(type, { schema });
    assert.notEqual(status, 0);
    const expected = `'${field}'. Expected the field type '${type}' to expose a 'pageInfo' field`;
    assert.ok(output.includes(`@connection used on invalid field ${expected}`), output);
  });
}

test('the service answers the queries of the compiler', async () => {
  const { load } = compile('sent');
  const send = async (name, variables) => ask((await load(`${name}.graphql.js`)).params.text, variables);
  const { condition } = await send('ConditionPageQuery', { slug: 'ms-spasticity', jurisdiction: 'GB' });
  const { sideEffect } = await send('SideEffectPageQuery', { slug: 'drowsiness' });
  const answers = {
    condition,
    sideEffect,
    uses: (await send('ConditionPageUsesPageQuery', { id: condition.id, jurisdiction: 'GB' })).node.uses,
    effects: (await send('SideEffectPageDrugsPageQuery', { id: sideEffect.id })).node.drugs,
    vocabulary: await send('VocabularyQuery', {}),
    changes: (await send('ChangesPageQuery', {})).contentChanges,
    conditions: (await send('VocabularyConditionsPageQuery', {})).conditions,
    interactants: (await send('VocabularyInteractantsPageQuery', { start: 'a' })).interactants,
    sideEffects: (await send('VocabularySideEffectsPageQuery', {})).sideEffects,
  };
  assert.deepEqual(answers.uses, condition.uses);
  assert.deepEqual(answers.effects, sideEffect.drugs);
  assert.deepEqual(answers.changes.edges.map(({ node }) => node.path).sort(),
    ['/drugs/baclofen', '/drugs/clonazepam', '/drugs/cyclobenzaprine', '/drugs/tizanidine']);
  const after = await send('ChangesPageQuery', { after: answers.changes.pageInfo.endCursor });
  assert.deepEqual(after.contentChanges.edges, []);
  assert.deepEqual(answers.vocabulary,
    { conditions: answers.conditions, interactants: answers.interactants, sideEffects: answers.sideEffects });
});

test('pages of any size show the same items as the whole list', async () => {
  const { load } = compile('paged');
  const send = async (name, variables) => ask((await load(`${name}.graphql.js`)).params.text, variables);
  const all = (await send('DrugListQuery', { first: 100 })).drugs;
  const paged = [];
  for (let after = null, more = true; more;) {
    const { drugs } = await send('DrugListPageQuery', { first: 1, after });
    paged.push(...drugs.edges);
    ({ endCursor: after, hasNextPage: more } = drugs.pageInfo);
  }
  assert.equal(paged.length, all.totalCount);
  assert.deepEqual(paged, all.edges);
  for (const { node } of all.edges) {
    assert.deepEqual((await send('DrugCardRefetchQuery', { id: node.id })).node, node);
  }
});
