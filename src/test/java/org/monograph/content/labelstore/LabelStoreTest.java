package org.monograph.content.labelstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.monograph.content.labeldocument.LabelSectionKind.INDICATIONS;
import static org.monograph.content.labeldocument.LabelSectionKind.STORAGE;
import static org.monograph.door.http.GraphQL.ask;

import io.quarkus.hibernate.orm.panache.Panache;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.monograph.MonographTest;
import org.monograph.content.labeldocument.LabelOrigin;
import org.monograph.content.publishing.Editor;

@MonographTest
class LabelStoreTest {

    private static final String LABEL =
            "query($id: String!, $asOf: DateTime) { label(setId: $id, asOf: $asOf) { id revision version"
                    + " effectiveOn publishedAt brandNames sections { key text } } }";

    @Inject
    LabelShelf shelf;

    @Inject
    Editor editor;

    private static SampleLabel label(int number, String text) {
        return SampleLabel.of("57070001", number)
                .brands("Storine")
                .ingredients("STORAZOLE HYDROCHLORIDE")
                .section(INDICATIONS, text);
    }

    private static String setId(int number) {
        return SampleLabel.setId("57070001", number);
    }

    @Test
    void anEqualLabelIsSkippedAndAnOlderOneRefused() {
        assertThat(shelf.publish(label(1, "First").version(2, "2025-05-05")))
                .containsExactly(new LabelOutcome.Published(setId(1), 1, false));
        assertThat(shelf.publish(label(1, "First").version(2, "2025-05-05")))
                .containsExactly(new LabelOutcome.Unchanged(setId(1)));
        assertThat(shelf.publish(label(1, "Earlier").version(1, "2025-05-05")).getFirst())
                .isInstanceOf(LabelOutcome.Older.class);
        assertThat(shelf.publish(label(1, "Earlier").version(3, "2025-05-04")).getFirst())
                .isInstanceOf(LabelOutcome.Older.class);

        ask(LABEL, Map.of("id", setId(1)))
                .body("errors", nullValue())
                .body("data.label.revision", equalTo(1))
                .body("data.label.sections.text", contains("First"));
    }

    @Test
    void aLabelWithoutNamesKeepsThoseThatAreHeld() {
        shelf.publish(label(2, "First"));

        assertThat(shelf.publish(label(2, "First").withoutProfile()))
                .containsExactly(new LabelOutcome.Unchanged(setId(2)));
        assertThat(shelf.publish(label(2, "Second").withoutProfile().version(2, "2025-06-01")))
                .containsExactly(new LabelOutcome.Published(setId(2), 2, true));
        ask(LABEL, Map.of("id", setId(2)))
                .body("data.label.brandNames", contains("Storine"))
                .body("data.label.sections.text", contains("Second"));
    }

    @Test
    void aTextIsWrittenOnceHoweverOftenItsNamesChange() {
        shelf.publish(label(3, "One text").section(STORAGE, "Keep it dry"));
        shelf.publish(label(3, "One text").section(STORAGE, "Keep it dry").brands("Storine", "Storino"));

        assertThat(count("select count(*) from label where slug = '%s'".formatted(setId(3))))
                .isEqualTo(2);
        assertThat(count("select count(*) from label_section where text_id in (select id from label where slug = '%s')"
                        .formatted(setId(3))))
                .isEqualTo(2);
        ask(LABEL, Map.of("id", setId(3)))
                .body("data.label.revision", equalTo(2))
                .body("data.label.brandNames", contains("Storine", "Storino"))
                .body("data.label.sections.text", contains("One text", "Keep it dry"));
    }

    @Test
    void readersOfThePastSeeWhatWasPublishedThen() {
        shelf.publish(label(4, "Then"));
        var then = ask(LABEL, Map.of("id", setId(4))).extract().jsonPath();
        shelf.publish(label(4, "Now").version(2, "2025-06-01"));
        shelf.withdraw(setId(4));

        ask(LABEL, Map.of("id", setId(4))).body("errors", nullValue()).body("data.label", nullValue());
        var past = ask(LABEL, Map.of("id", setId(4), "asOf", then.getString("data.label.publishedAt")))
                .body("errors", nullValue())
                .body("data.label.revision", equalTo(1))
                .body("data.label.sections.text", contains("Then"));
        String id = past.extract().path("data.label.id");
        assertThat(id).isNotEqualTo(then.getString("data.label.id"));
        ask("query($id: ID!) { node(id: $id) { id ... on Label { revision } } }", Map.of("id", id))
                .body("data.node.id", equalTo(id))
                .body("data.node.revision", equalTo(1));
        assertThat(shelf.publish(label(4, "Now").version(2, "2025-06-01")))
                .containsExactly(new LabelOutcome.Published(setId(4), 3, false));
    }

    @Test
    void anImportLeavesTheContentVersionAlone() {
        var before = count("select version from content_version");

        shelf.publish(label(5, "Beside"));

        assertThat(count("select version from content_version")).isEqualTo(before);
        assertThat(count("select count(*) from search_entry where body like '%Storazole%'"))
                .isZero();
        assertThat(count("select count(*) from search_word where word like 'storazol%'"))
                .isZero();
    }

    @Test
    void theSameVersionOfTheLabelerIsKept() {
        shelf.publish(label(6, "From the labeler").origin(LabelOrigin.SPL));

        assertThat(shelf.publish(label(6, "Converted")).getFirst()).isInstanceOf(LabelOutcome.Older.class);
        try (var store = shelf.open()) {
            assertThat(store.published(LabelOrigin.SPL)).contains(setId(6));
            assertThat(store.published(LabelOrigin.OPENFDA)).doesNotContain(setId(6));
        }
    }

    @Test
    void aPublicationThatFailsLeavesNothing() {
        var broken = label(8, "Broken " + (char) 0);

        assertThatThrownBy(() -> shelf.publish(label(7, "Whole"), broken)).isInstanceOf(LabelStoreException.class);

        ask(LABEL, Map.of("id", setId(7))).body("errors", nullValue()).body("data.label", nullValue());
        assertThat(count("select count(*) from label where slug = '%s'".formatted(setId(7))))
                .isZero();
    }

    @Test
    void theInputOfEachPublishedLabelIsKnown() {
        shelf.publish(label(11, "Same").input("one"), label(12, "Gone").input("two"), label(13, "Not known"));
        shelf.publish(label(11, "Same").input("another"));
        shelf.publish(label(11, "Older").version(1, "2025-02-28").input("old"));
        shelf.withdraw(setId(12));

        try (var store = shelf.open()) {
            assertThat(store.inputs()).containsEntry(setId(11), "another").doesNotContainKeys(setId(12), setId(13));
        }
    }

    @Test
    void theWordsOfASectionThatIsHeldAlreadyAreCopied() {
        var words = "Storacopious tablets";
        shelf.publish(label(14, words));
        shelf.publish(label(15, words), label(16, words).brands("Storacopine"));

        assertThat(count("select count(*) from label_word where words @@ 'storacopi'::tsquery"))
                .isEqualTo(3);
        assertThat(count("select count(distinct words) from label_word where words @@ 'storacopi'::tsquery"))
                .isEqualTo(2);
        assertThat(count("select count(distinct source_hash) from label_word where words @@ 'storacopi'::tsquery"))
                .isEqualTo(2);
        assertThat(count("select count(*) from label_word where words @@ 'storacopi & storacopin:A'::tsquery"))
                .isEqualTo(1);
    }

    @Test
    void editorsPublishWhileLabelsAreBeingPublished() throws Exception {
        try (var store = shelf.open()) {
            var connection = ((LabelTables) store).connection();
            connection.setAutoCommit(false);
            connection.createStatement().execute(LabelTables.LOCK);

            editor.publishDrug("beside-an-import", "Take care");

            connection.rollback();
        }
        ask("{ drug(slug: \"beside-an-import\") { slug } }").body("data.drug.slug", equalTo("beside-an-import"));
    }

    private static long count(String sql) {
        return QuarkusTransaction.requiringNew()
                .call(() ->
                        Panache.getSession().createNativeQuery(sql, Long.class).getSingleResult());
    }

    @Test
    void ofTwoChangesInOneCallBothArePublished() {
        assertThat(shelf.publish(label(9, "One"), label(10, "Two")))
                .isEqualTo(List.of(
                        new LabelOutcome.Published(setId(9), 1, false),
                        new LabelOutcome.Published(setId(10), 1, false)));
    }
}
