package org.monograph.content.search;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.monograph.content.search.SearchClient.search;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;
import org.monograph.MonographTest;
import org.monograph.content.publishing.Editor;

@MonographTest
class SearchCurrentTest {

    @Inject
    Editor editor;

    @Inject
    Session session;

    @Test
    void aPublicationIsFoundAtOnceAndItsPreviousRevisionIsNot() {
        editor.publishDrug("replaced", "It was quixotrope before");
        search("quixotrope", 10).body("data.search.edges.node.drug.slug", contains("replaced"));

        editor.publishDrug("replaced", "It is now zephyrolith");

        search("quixotrope", 10).body("errors", nullValue()).body("data.search.edges", empty());
        search("zephyrolith", 10).body("data.search.edges.node.drug.slug", contains("replaced"));
    }

    @Test
    void manyOutdatedEntriesDoNotHideACurrentOne() {
        editor.publishDrug("many-outdated", "Take care with gallimaufry");
        change("""
                insert into search_entry (node_id, kind, slug, document, document_row, format, called, dangers,
                    names, about, title, keywords, summary, body)
                select 'Drug:gone-' || n, 'DRUG', 'gone-' || n, 'Drug:gone-' || n, 1, 99, '{}', '{}', 'gallimaufry', '', '', '', '', ''
                from generate_series(1, 60) n""");
        try {
            var first = search("gallimaufry", 1)
                    .body("errors", nullValue())
                    .body("data.search.edges.node.drug.slug", contains("many-outdated"))
                    .extract();
            search("gallimaufry", null, 5, first.path("data.search.pageInfo.startCursor"))
                    .body("errors", nullValue())
                    .body("data.search.edges", empty());
        } finally {
            change("delete from search_entry where format = 99");
        }
    }

    @Test
    void anOutdatedEntryIsNotFound() {
        editor.publishDrug("outdated", "Take care with murgatroyd");
        change("""
                insert into search_entry (node_id, kind, slug, statement_key, document, document_row, format, called, dangers,
                    names, about, title, keywords, summary, body)
                select v.node_id, v.kind, v.slug, v.key, 'Drug:gone', 1, 99, '{}', '{}', 'murgatroyd', '', '', '', '', ''
                from (values ('Drug:gone', 'DRUG', 'gone', null), ('Warning:outdated/gone', 'WARNING', 'outdated', 'gone'),
                    ('FaqEntry:outdated/gone', 'FAQ_ENTRY', 'outdated', 'gone'), ('Condition:gone', 'CONDITION', 'gone', null),
                    ('SideEffect:gone', 'SIDE_EFFECT', 'gone', null)) v (node_id, kind, slug, key)""");
        try {
            search("murgatroyd", 1)
                    .body("errors", nullValue())
                    .body("data.search.edges.node.drug.slug", contains("outdated"))
                    .body("data.search.pageInfo.hasNextPage", equalTo(false));
        } finally {
            change("delete from search_entry where format = 99");
        }
    }

    private void change(String sql) {
        QuarkusTransaction.requiringNew()
                .run(() -> session.createNativeMutationQuery(sql).executeUpdate());
    }
}
