import assert from 'node:assert/strict';
import { test } from 'node:test';
import readability from 'text-readability';
import { documents } from './texts.js';

/** The highest grade of the Flesch-Kincaid scale, in years of school in the United States. */
const LIMIT = 8;
/** A grade of fewer words says little. */
const ENOUGH_WORDS = 100;

const all = documents();

function grade(texts) {
  return readability.fleschKincaidGrade(texts.join('\n'));
}

function words(texts) {
  return texts.join(' ').split(/\s+/).length;
}

for (const { kind, slug, texts } of all.filter(document => words(document.texts) >= ENOUGH_WORDS)) {
  test(`${kind} ${slug}: grade ${grade(texts)}, ${words(texts)} words`, () => assert.ok(grade(texts) <= LIMIT));
}

for (const kind of new Set(all.filter(document => document.texts.length > 0).map(document => document.kind))) {
  const texts = all.filter(document => document.kind === kind).flatMap(document => document.texts);
  test(`all of kind ${kind}: grade ${grade(texts)}, ${words(texts)} words`, () => assert.ok(grade(texts) <= LIMIT));
}

test('the measure tells simple sentences from difficult ones', () => {
  assert.ok(grade(['The cat sat on the mat. It was warm. The dog ran to the door.']) < 3);
  assert.ok(grade(['Pharmacological interventions necessitate comprehensive individualised consideration of comorbidities.']) > 15);
});
