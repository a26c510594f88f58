package org.monograph.content.search;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;

/// The searchable text of one current drug, condition, side effect, warning, answer or emergency. The database derives
/// the weighted search words from the texts.
@Entity
class SearchEntry extends PanacheEntityBase {

    /// Version of the way entries are made. Raise it with each change of their content, so that the next
    /// start makes all entries again.
    static final int FORMAT = 4;

    /// Type, slug and statement key. Stable across revisions, so cursors can refer to it.
    @Id
    String nodeId;

    @Enumerated(EnumType.STRING)
    SearchKind kind;

    String slug;

    /// Null for an entry about a whole document.
    String statementKey;

    /// Type and slug of the document. All entries of a document are replaced together.
    String document;

    /// Key of the document's row that the entry was made from.
    long documentRow;

    int format = FORMAT;

    /// What a list of hits shows: a name, a title or a question.
    String heading = "";

    /// Names, folded. An entry with a name that equals the text of the search ranks higher.
    String[] called = {};

    /// Names of the `Danger`s that the entry is about.
    String[] dangers = {};

    /// Weight A: names.
    String names = "";

    /// Weight B: the names of the drug that the statement is about, or the synonyms of a condition or side
    /// effect. Never shown.
    String about = "";

    /// Weight B: a heading.
    String title = "";

    /// Weight C: codes and other words to find the entry by, which are never shown.
    String keywords = "";

    /// Weight C: short text.
    String summary = "";

    /// Weight D: long text.
    String body = "";

    /// The text of an emergency, for snippets only. A search finds emergencies by their phrases.
    String advice = "";
}
