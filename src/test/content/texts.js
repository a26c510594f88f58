// The texts for readers in the files of the first content.
import { Parser } from 'commonmark';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseAllDocuments } from 'yaml';

const CONTENT = fileURLToPath(new URL('../../main/resources/content', import.meta.url));

/** Keys of texts in full sentences. Names, titles and phrases have no sentences. */
const SENTENCES = new Set([
  'action', 'answer', 'body', 'concern', 'description', 'effect', 'howToTake', 'ifOutOfMedicine', 'ifSymptoms', 'management',
  'note', 'reason', 'seekHelp', 'steps', 'summary', 'text',
]);

/** All documents, with the name of their file and their texts. */
export function documents() {
  return readdirSync(CONTENT).filter(file => file.endsWith('.yaml')).flatMap(file =>
    parseAllDocuments(readFileSync(join(CONTENT, file), 'utf8'))
      .map(document => document.toJSON())
      .filter(document => document !== null)
      .map(document => ({ file, kind: document.kind, slug: document.slug, texts: texts(document) })));
}

function texts(value, key = '') {
  if (typeof value === 'string') {
    return SENTENCES.has(key) ? [plain(value)] : [];
  }
  if (Array.isArray(value)) {
    return value.flatMap(item => texts(item, key));
  }
  return value && typeof value === 'object' ? Object.entries(value).flatMap(([name, item]) => texts(item, name)) : [];
}

/** Without Markdown. Each paragraph, heading and item of a list ends with a stop, so that it is a sentence. */
function plain(markdown) {
  const blocks = [];
  let block = '';
  const walker = new Parser().parse(markdown.replace(/^\|.*\|$/gm, '')).walker();
  for (let event = walker.next(); event; event = walker.next()) {
    const { type, literal } = event.node;
    if (type === 'text' || type === 'code') {
      block += literal;
    } else if (type === 'softbreak' || type === 'linebreak') {
      block += ' ';
    } else if ((type === 'paragraph' || type === 'heading') && !event.entering && block) {
      blocks.push(/[.!?]$/.test(block.trim()) ? block : block.trim().replace(/[:;,]$/, '') + '.');
      block = '';
    }
  }
  return blocks.join(' ');
}
