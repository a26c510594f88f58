package org.monograph.content.search;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;

/// One thing that a reader can find, as it is now. The database makes its words and their weights of the texts.
@Entity
class SearchEntry extends PanacheEntityBase {

    /// How entries are made; to be raised with each change of it, so that the next start makes them again.
    static final int FORMAT = 2;

    /// Type, slug and statement key: stable while content changes, so a page can begin behind it.
    @Id
    String nodeId;

    @Enumerated(EnumType.STRING)
    SearchKind kind;

    String slug;

    /// Null for what a whole document describes.
    String statementKey;

    /// Type and slug of the document: all its entries are replaced together.
    String document;

    /// The row of the document that the entry was made of.
    long documentRow;

    int format = FORMAT;

    /// Its names, folded; what matches one of them whole comes first.
    String[] called = {};

    /// Names of `Danger`s that it answers.
    String[] dangers = {};

    /// Weight A: what it is called.
    String names = "";

    /// Weight B: what the drug is called that it is about.
    String about = "";

    /// Weight B.
    String title = "";

    /// Weight C: words that it is searched by, and never shown.
    String keywords = "";

    /// Weight C.
    String summary = "";

    /// Weight D: long text.
    String body = "";
}
