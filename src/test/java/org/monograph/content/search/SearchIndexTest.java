package org.monograph.content.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;
import org.monograph.MonographTest;
import org.monograph.content.publishing.Editor;

@MonographTest
class SearchIndexTest {

    @Inject
    Editor editor;

    @Inject
    Session session;

    @Test
    void missingEntriesAreMade() {
        editor.publishDrug("filled", "Care");
        editor.publishDrug("filled", "More care");
        var before = entries();
        change("delete from search_entry where slug in ('filled', 'ataxia', 'panic-disorder')");

        assertThat(editor.fillSearchIndex()).isEqualTo(3);

        assertThat(entries()).isEqualTo(before);
        assertThat(editor.fillSearchIndex()).isZero();
    }

    @Test
    void entriesOfAnOlderFormatAreMadeAgain() {
        editor.publishDrug("aged", "Care");
        var before = entries();
        change("update search_entry set format = 0, title = 'As it was made before' where slug = 'aged'");

        assertThat(editor.fillSearchIndex()).isOne();

        assertThat(entries()).isEqualTo(before);
    }

    @Test
    void instancesThatStartTogetherMakeAnEntryOnce() throws Exception {
        editor.publishDrug("filled-once", "Care");
        var before = entries();
        change("delete from search_entry where slug = 'filled-once'");
        Callable<Integer> start = editor::fillSearchIndex;

        int filled = 0;
        try (var instances = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var outcome : instances.invokeAll(
                    IntStream.range(0, 4).mapToObj(_ -> start).toList())) {
                filled += outcome.get();
            }
        }

        assertThat(filled).isOne();
        assertThat(entries()).isEqualTo(before);
    }

    @Test
    void onlyCurrentRevisionsHaveEntries() {
        editor.publishDrug("entered", "First");
        editor.publishDrug("entered", "Second");

        assertThat(query("select node_id from search_entry where slug = 'entered' order by node_id"))
                .containsExactly(
                        "Drug:entered", "Warning:entered/boxed", "Warning:entered/care", "Warning:entered/driving");
        assertThat(query("select summary from search_entry where node_id = 'Warning:entered/care'"))
                .containsExactly("Second.");
        assertThat(query("""
                        select e.node_id from search_entry e
                        left join drug d on d.id = e.document_row and d.superseded_at is null
                        where e.document like 'Drug:%' and d.id is null""")).isEmpty();
    }

    /// When this fails, entries are made differently than before. Raise `SearchEntry.FORMAT`, so that those
    /// in databases are made again, and enter the new format and digest here.
    @Test
    void entriesOfOneFormatAreMadeInTheSameWay() throws Exception {
        editor.publishDrug("pinned", "Never stop suddenly");
        var made = query("""
                select (to_jsonb(e) - 'document_row' - 'format' - 'words')::text from search_entry e
                where slug = 'pinned' order by node_id""");
        var words = Danger.keywords(List.of(Danger.values()));

        var digest = HexFormat.of()
                .formatHex(MessageDigest.getInstance("SHA-256")
                        .digest((String.join("\n", made) + words).getBytes(StandardCharsets.UTF_8)));

        assertThat(SearchEntry.FORMAT + " " + digest.substring(0, 16)).isEqualTo("4 85a36119af0c0778");
    }

    private List<String> entries() {
        return query("select (to_jsonb(e) - 'words')::text || words::text from search_entry e order by node_id");
    }

    private List<String> query(String sql) {
        return QuarkusTransaction.requiringNew()
                .call(() -> session.createNativeQuery(sql, String.class).getResultList());
    }

    private void change(String sql) {
        QuarkusTransaction.requiringNew()
                .run(() -> session.createNativeMutationQuery(sql).executeUpdate());
    }
}
