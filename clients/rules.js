// Made from schema.graphql by `npm run rules` in src/test/clients; do not edit it.

// Object types without an id.
export const typesWithoutId = [
  'Amount', 'Brand', 'CellPart', 'ChangeConnection', 'ChangeEdge', 'CheckCoverage', 'CitedText', 'ComparisonCell',
  'ComparisonRow', 'ConditionConnection', 'ConditionEdge', 'ContentChange', 'ContentChangeConnection',
  'ContentChangeEdge', 'ContentHealth', 'Contraindication', 'Contributor', 'Difference', 'Dose', 'Draft',
  'DrugComparison', 'DrugConnection', 'DrugEdge', 'DrugIdentifier', 'DrugMatch', 'DrugSideEffectConnection',
  'DrugSideEffectEdge', 'DrugUseConnection', 'DrugUseEdge', 'DuplicateTherapy', 'Editor', 'EffectSize', 'Enzyme',
  'EventConnection', 'EventEdge', 'Excipient', 'Frequency', 'HistoryEntry', 'InteractantConnection',
  'InteractantEdge', 'InteractionCheck', 'InteractionPair', 'InteractionTerm', 'KeyPoint', 'LabelConnection',
  'LabelEdge', 'LabelHit', 'LabelHitConnection', 'LabelIngredient', 'LabelList', 'LabelPackage', 'LabelPicture',
  'LabelProduct', 'LabelSection', 'LabelTable', 'LabelText', 'LabelledEnum', 'LabelledValue', 'LegalStatus',
  'MedicationDetails', 'Medicine', 'MedicineConnection', 'MedicineEdge', 'Monitoring', 'PageInfo',
  'Pharmacokinetics', 'Population', 'Problem', 'Product', 'Range', 'Rating', 'RatingNumbers', 'Retirement',
  'RevisionConnection', 'RevisionEdge', 'Scope', 'SearchConnection', 'SearchEdge', 'SearchFacet', 'Section',
  'ServiceInfo', 'SideEffectComparison', 'SideEffectConnection', 'SideEffectEdge', 'Strength', 'Taper', 'TextLink',
  'Therapy', 'UnknownPart', 'Washout'
];

// The types of each interface and union.
export const possibleTypes = {
  Node: [
    'Alternative', 'Change', 'Citation', 'Condition', 'Contact', 'Drug', 'DrugSideEffect', 'DrugUse',
    'EmergencyAdvice', 'FaqEntry', 'Interactant', 'Interaction', 'Label', 'Revision', 'SideEffect', 'Warning'
  ],
  LabelBlock: ['LabelList', 'LabelPicture', 'LabelTable', 'LabelText'],
  SearchNode: ['Condition', 'Drug', 'EmergencyAdvice', 'FaqEntry', 'SideEffect', 'Warning']
};

// Fields whose values have no id, by the type that they are stored with.
export const parts = {
  Alternative: ['scope', 'therapy'],
  Change: ['authors', 'drafts', 'problems', 'retirements'],
  Condition: ['authors', 'reviewers', 'therapies', 'uses'],
  Drug: [
    'authors', 'brands', 'contraindications', 'dependenceRisk', 'doses', 'history', 'identifiers', 'keyPoints',
    'labels', 'legalStatus', 'mechanisms', 'monitoring', 'onset', 'pharmacokinetics', 'products', 'retirement',
    'reviewers', 'sections', 'sedationPotential', 'stopping', 'tapering', 'unknownParts'
  ],
  DrugSideEffect: ['frequencies', 'scope'],
  DrugUse: ['scope'],
  EmergencyAdvice: ['authors', 'reviewers'],
  Event: ['by', 'problems'],
  FaqEntry: ['scope'],
  Interaction: ['effectSizes', 'scope', 'washouts'],
  Label: ['identifiers', 'ingredients', 'products', 'sections'],
  Query: [
    'changes', 'checkInteractions', 'compareDrugs', 'conditions', 'contentChanges', 'contentHealth', 'drugs', 'enums',
    'events', 'interactants', 'labels', 'matchDrugs', 'me', 'medicine', 'medicines', 'retirement', 'revisions',
    'search', 'searchLabels', 'service', 'sideEffects'
  ],
  Revision: ['differences'],
  SideEffect: ['authors', 'drugs', 'reviewers'],
  Warning: ['scope']
};

// Lists in pages, with the arguments that make them another list.
export const connections = {
  Condition: {
    uses: ['jurisdiction']
  },
  Drug: {
    labels: []
  },
  Medicine: {
    labels: []
  },
  Query: {
    changes: ['kind', 'slug', 'status'],
    conditions: [],
    contentChanges: ['kinds', 'since'],
    drugs: ['filter', 'orderBy'],
    events: ['by', 'since'],
    interactants: ['kinds', 'nameStartsWith'],
    labels: ['filter'],
    medicines: ['nameContains'],
    revisions: ['asOf', 'current', 'kinds', 'slugs'],
    search: ['kinds', 'text'],
    searchLabels: ['audience', 'kinds', 'text'],
    sideEffects: []
  },
  SideEffect: {
    drugs: ['jurisdiction']
  }
};

// All fields of object types.
export const fields = {
  Alternative: ['anchor', 'citations', 'condition', 'drug', 'id', 'path', 'reason', 'scope', 'therapy'],
  Amount: ['from', 'per', 'text', 'timesADay', 'to', 'unit'],
  Brand: ['jurisdictions', 'name', 'routes'],
  CellPart: ['label', 'path', 'value'],
  Change: [
    'allowed', 'authors', 'digest', 'drafts', 'events', 'id', 'key', 'note', 'problems', 'publishedAt', 'retirements',
    'scheduledFor', 'significance', 'status', 'title', 'version'
  ],
  ChangeConnection: ['edges', 'nodes', 'pageInfo', 'totalCount'],
  ChangeEdge: ['cursor', 'node'],
  CheckCoverage: [
    'checkedTerms', 'message', 'pairCount', 'recordedPairCount', 'uncheckedTerms', 'unrecordedPairCount'
  ],
  Citation: [
    'access', 'id', 'jurisdiction', 'kind', 'locator', 'path', 'product', 'publishedOn', 'publisher', 'retrievedOn',
    'setId', 'slug', 'title', 'url'
  ],
  CitedText: ['anchor', 'citations', 'scope', 'text'],
  ComparisonCell: ['citations', 'drug', 'level', 'parts', 'status', 'text'],
  ComparisonRow: ['attribute', 'cells', 'differs', 'label'],
  Condition: [
    'authors', 'description', 'id', 'jsonLd', 'language', 'metaDescription', 'metaTitle', 'name', 'path', 'reviewers',
    'slug', 'synonyms', 'therapies', 'updatedAt', 'uses'
  ],
  ConditionConnection: ['edges', 'nodes', 'pageInfo', 'totalCount'],
  ConditionEdge: ['cursor', 'node'],
  Contact: ['citations', 'hours', 'id', 'jurisdiction', 'name', 'number', 'purpose', 'slug', 'url'],
  ContentChange: ['at', 'contentVersion', 'drug', 'kind', 'path', 'revision', 'significance', 'slug'],
  ContentChangeConnection: ['edges', 'nodes', 'pageInfo', 'totalCount'],
  ContentChangeEdge: ['cursor', 'node'],
  ContentHealth: [
    'day', 'dueWithin30Days', 'failedSchedules', 'outdated', 'overdue', 'unverifiedIdentifiers', 'waitingForReview'
  ],
  Contraindication: ['anchor', 'citations', 'degree', 'interactant', 'key', 'kind', 'name', 'scope', 'text'],
  Contributor: ['date', 'name', 'role', 'team'],
  Difference: ['after', 'before', 'kind', 'marked', 'path'],
  Dose: [
    'anchor', 'citations', 'conditions', 'howToTake', 'key', 'maxDaily', 'maxSingle', 'note', 'scope', 'start',
    'step', 'stepDays', 'text', 'usual'
  ],
  Draft: ['alsoIn', 'baseRevision', 'differences', 'digest', 'document', 'kind', 'publishedRevision', 'slug', 'yaml'],
  Drug: [
    'alternatives', 'authors', 'brandNames', 'brands', 'citations', 'contraindications', 'dependenceRisk',
    'disclaimer', 'doses', 'drugClass', 'faq', 'history', 'id', 'identifiers', 'interactions', 'jsonLd', 'keyPoints',
    'labels', 'language', 'lastReviewed', 'legalStatus', 'mechanisms', 'metaDescription', 'metaTitle', 'monitoring',
    'name', 'onset', 'path', 'pharmacokinetics', 'products', 'publishedAt', 'retirement', 'reviewDue',
    'reviewOverdue', 'reviewers', 'revision', 'sections', 'sedationPotential', 'sideEffects', 'slug', 'stopping',
    'summary', 'summaryCitations', 'synonyms', 'tapering', 'unknownParts', 'updatedAt', 'updatedOn', 'uses',
    'warnings'
  ],
  DrugComparison: ['disclaimer', 'drugs', 'interactions', 'notFound', 'path', 'rows', 'sideEffects'],
  DrugConnection: ['edges', 'nodes', 'pageInfo', 'totalCount'],
  DrugEdge: ['cursor', 'node'],
  DrugIdentifier: ['code', 'scope', 'system'],
  DrugMatch: ['details', 'drugs', 'matchedOn', 'problem', 'status', 'term'],
  DrugSideEffect: [
    'anchor', 'citations', 'drug', 'frequencies', 'id', 'note', 'path', 'routes', 'scope', 'seekHelp', 'seriousness',
    'sideEffect'
  ],
  DrugSideEffectConnection: ['edges', 'nodes', 'pageInfo', 'totalCount'],
  DrugSideEffectEdge: ['cursor', 'node'],
  DrugUse: [
    'anchor', 'approval', 'citations', 'condition', 'drug', 'duration', 'evidence', 'id', 'jurisdiction', 'line',
    'onset', 'path', 'routes', 'scope', 'summary'
  ],
  DrugUseConnection: ['edges', 'nodes', 'pageInfo', 'totalCount'],
  DrugUseEdge: ['cursor', 'node'],
  DuplicateTherapy: ['message', 'sharedClass', 'sharedIngredient', 'terms'],
  Editor: ['name', 'roles'],
  EffectSize: ['foldFrom', 'foldTo', 'measure', 'of', 'text'],
  EmergencyAdvice: [
    'authors', 'citations', 'contacts', 'id', 'language', 'metaDescription', 'metaTitle', 'path', 'reviewers', 'slug',
    'steps', 'title', 'updatedAt'
  ],
  Enzyme: ['isMain', 'name'],
  Event: ['at', 'by', 'id', 'kind', 'move', 'note', 'path', 'problems', 'resolved', 'slug', 'version'],
  EventConnection: ['edges', 'nodes', 'pageInfo', 'totalCount'],
  EventEdge: ['cursor', 'node'],
  Excipient: ['concern', 'name'],
  FaqEntry: [
    'anchor', 'answer', 'aspect', 'citations', 'drug', 'id', 'jsonLd', 'path', 'position', 'question', 'scope'
  ],
  Frequency: [
    'bands', 'citations', 'dose', 'maxPer100', 'minPer100', 'placeboPer100', 'placeboSampleSize', 'population',
    'reportedBand', 'sampleSize', 'text'
  ],
  HistoryEntry: ['note', 'publishedAt', 'revision', 'significance'],
  Interactant: [
    'citations', 'drug', 'id', 'ingredients', 'kind', 'memberOf', 'membersComplete', 'name', 'path', 'slug',
    'synonyms'
  ],
  InteractantConnection: ['edges', 'nodes', 'pageInfo', 'totalCount'],
  InteractantEdge: ['cursor', 'matchedName', 'node'],
  Interaction: [
    'action', 'anchor', 'citations', 'derived', 'effect', 'effectSizes', 'evidence', 'first', 'id', 'management',
    'mechanism', 'other', 'path', 'scope', 'second', 'severity', 'via', 'washouts'
  ],
  InteractionCheck: ['complete', 'coverage', 'disclaimer', 'duplicates', 'pairs', 'terms'],
  InteractionPair: ['first', 'interactions', 'note', 'second', 'status'],
  InteractionTerm: ['interactant', 'problem', 'suggestions', 'term'],
  KeyPoint: ['anchor', 'citations', 'scope', 'text', 'title'],
  Label: [
    'approval', 'brandNames', 'citation', 'deaSchedules', 'drugs', 'effectiveOn', 'genericNames', 'id', 'identifiers',
    'ingredients', 'jurisdiction', 'labeler', 'notice', 'origin', 'path', 'pharmacologicClasses', 'products',
    'publishedAt', 'repackaged', 'revision', 'routes', 'sections', 'setId', 'type', 'version'
  ],
  LabelConnection: ['edges', 'nodes', 'pageInfo', 'totalCount'],
  LabelEdge: ['cursor', 'node'],
  LabelHit: ['label', 'score', 'section', 'snippet'],
  LabelHitConnection: ['nodes', 'pageInfo', 'totalCount'],
  LabelIngredient: ['activeMoiety', 'name', 'strength', 'unii'],
  LabelList: ['items', 'ordered'],
  LabelPackage: ['description', 'ndc'],
  LabelPicture: ['description', 'fileName'],
  LabelProduct: ['form', 'inactiveIngredients', 'ingredients', 'name', 'ndc', 'packages'],
  LabelSection: ['audience', 'blocks', 'depth', 'heading', 'key', 'kind', 'loinc', 'text'],
  LabelTable: ['caption', 'footnotes', 'headerRows', 'html', 'rows'],
  LabelText: ['text'],
  LabelledEnum: ['description', 'name', 'values'],
  LabelledValue: ['description', 'label', 'value'],
  LegalStatus: ['anchor', 'authority', 'citations', 'controlled', 'jurisdiction', 'prescriptionOnly', 'schedule'],
  MedicationDetails: ['forms', 'frequencies', 'routes', 'strengths'],
  Medicine: ['brandNames', 'drug', 'label', 'labels', 'name', 'path', 'slug'],
  MedicineConnection: ['edges', 'nodes', 'pageInfo', 'totalCount'],
  MedicineEdge: ['cursor', 'node'],
  Monitoring: ['action', 'anchor', 'citations', 'key', 'scope', 'test', 'threshold', 'when'],
  Mutation: [
    'approveChange', 'comment', 'correctNote', 'discardChange', 'draftFromLabel', 'publishChange', 'restoreRevisions',
    'returnChange', 'saveChange', 'scheduleChange', 'sharePreview', 'submitChange'
  ],
  PageInfo: ['endCursor', 'hasNextPage', 'hasPreviousPage', 'startCursor'],
  Pharmacokinetics: [
    'anchor', 'citations', 'durationHours', 'enzymes', 'halfLifeHours', 'key', 'note', 'scope', 'text',
    'timeToPeakHours'
  ],
  Population: [
    'breastfeeding', 'dialysis', 'liver', 'maxAge', 'maxEgfr', 'minAge', 'minEgfr', 'olderAdults', 'other',
    'pregnancy'
  ],
  Problem: ['code', 'kind', 'line', 'message', 'path', 'slug'],
  Product: [
    'anchor', 'brands', 'citations', 'excipients', 'form', 'jurisdictions', 'key', 'release', 'routes', 'scope',
    'strengths', 'text'
  ],
  Query: [
    'change', 'changes', 'checkInteractions', 'citation', 'compareDrugs', 'condition', 'conditions', 'contacts',
    'contentChanges', 'contentHealth', 'drug', 'drugs', 'emergencies', 'emergency', 'enums', 'events', 'interactants',
    'label', 'labels', 'matchDrugs', 'me', 'medicine', 'medicines', 'node', 'retirement', 'revisions', 'search',
    'searchLabels', 'service', 'sideEffect', 'sideEffects'
  ],
  Range: ['from', 'text', 'to'],
  Rating: ['citations', 'level', 'numbers', 'text'],
  RatingNumbers: ['dose', 'per100', 'placeboPer100', 'population'],
  Retirement: ['at', 'how', 'kind', 'reason', 'replacedBy', 'slug'],
  Revision: [
    'change', 'differences', 'digest', 'document', 'id', 'kind', 'note', 'number', 'publishedAt', 'publishedBy',
    'significance', 'slug', 'yaml'
  ],
  RevisionConnection: ['edges', 'nodes', 'pageInfo', 'totalCount'],
  RevisionEdge: ['cursor', 'node'],
  Scope: ['forms', 'jurisdictions', 'population', 'releases', 'routes', 'text'],
  SearchConnection: ['correctedTo', 'edges', 'facets', 'nodes', 'pageInfo', 'totalCount', 'unknownWords'],
  SearchEdge: ['cursor', 'drug', 'kind', 'matchedOn', 'node', 'path', 'score', 'snippet', 'title'],
  SearchFacet: ['count', 'kind'],
  Section: ['anchor', 'body', 'citations', 'heading', 'links', 'part', 'scope', 'slug'],
  ServiceInfo: ['contentUpdatedAt', 'contentVersion', 'disclaimer', 'drugCount', 'license', 'version'],
  SideEffect: [
    'authors', 'bodySystem', 'drugs', 'id', 'language', 'metaDescription', 'metaTitle', 'name', 'path', 'plainName',
    'reviewers', 'slug', 'synonyms', 'updatedAt'
  ],
  SideEffectComparison: ['cells', 'sideEffect'],
  SideEffectConnection: ['edges', 'nodes', 'pageInfo', 'totalCount'],
  SideEffectEdge: ['cursor', 'node'],
  Strength: ['amount', 'perAmount', 'perUnit', 'text', 'unit'],
  Taper: [
    'anchor', 'citations', 'ifOutOfMedicine', 'ifSymptoms', 'key', 'percent', 'schedule', 'scope', 'step', 'stepDays',
    'text'
  ],
  TextLink: ['address', 'anchor', 'kind', 'page', 'text'],
  Therapy: ['anchor', 'citations', 'description', 'kind', 'name', 'slug'],
  UnknownPart: ['part', 'reason', 'scope'],
  Warning: [
    'anchor', 'authority', 'citations', 'contacts', 'drug', 'effectiveFrom', 'id', 'jurisdiction', 'kind', 'parts',
    'path', 'routes', 'scope', 'severity', 'synonyms', 'text', 'title'
  ],
  Washout: ['after', 'days', 'text']
};
