package org.monograph.content.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.monograph.door.http.GraphQL.ask;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;
import org.monograph.MonographTest;
import org.monograph.base.database.ContentState;
import org.monograph.base.database.Statements;
import org.monograph.content.document.ConditionDocument;
import org.monograph.content.document.Document;
import org.monograph.content.document.DocumentFormat;
import org.monograph.content.document.DrugDocument;
import org.monograph.content.document.DrugDocuments;
import org.monograph.content.importing.ContentFiles;
import org.monograph.content.importing.FirstContent;

@MonographTest
class PublishingTest {

    @Inject
    Editor editor;

    @Inject
    Publisher publisher;

    @Inject
    FirstContent firstContent;

    @Inject
    Session session;

    @Test
    void anUnchangedDocumentIsNotPublishedAgain() {
        editor.publish(drug("once", "Care"));
        var version = version();

        var outcomes = editor.publish(drug("once", "Care"));

        assertThat(outcomes).hasSize(2).hasOnlyElementsOfType(PublishOutcome.Unchanged.class);
        assertThat(version()).isEqualTo(version);
        assertThat(count("revision where slug = 'once'")).isOne();
    }

    @Test
    void theNumberOfStatementsDoesNotGrowWithTheDocuments() {
        editor.publish();
        theSameForMany(slug -> drug(slug, "Care"));
        theSameForMany(slug -> new ConditionDocument(slug, "Condition", List.of(), "D", List.of(), null));
    }

    private void theSameForMany(Function<String, Document> document) {
        var few = documents("few", 2, document);
        var many = documents("many", 50, document);

        assertThat(statementsOf(few)).hasSizeBetween(10, 30).isEqualTo(statementsOf(many));
        assertThat(statementsOf(few)).hasSizeBetween(3, 8).isEqualTo(statementsOf(many)); // unchanged
    }

    private static List<Document> documents(String prefix, int number, Function<String, Document> document) {
        return IntStream.range(0, number)
                .mapToObj(one -> document.apply("statements-%s-%d".formatted(prefix, one)))
                .toList();
    }

    /// Without those that get keys, one for fifty rows.
    private List<String> statementsOf(List<Document> documents) {
        return Statements.sentWithMemory(() -> publisher.publish(Editor.NAME, ReplacePolicy.ANY_REVISION, documents))
                .stream()
                .filter(sql -> !sql.startsWith("select nextval"))
                .toList();
    }

    @Test
    void theResultNamesTheContentOfWhichTheDocumentIsAPart() {
        var documents = List.<Document>of(drug("content", "Care"));
        editor.publish();

        var first = publisher.publish(Editor.NAME, ReplacePolicy.ANY_REVISION, documents);
        var second = publisher.publish(Editor.NAME, ReplacePolicy.ANY_REVISION, documents);

        assertThat(first.published()).isOne();
        assertThat(first.content()).isEqualTo(content());
        assertThat(second.published()).isZero();
        assertThat(second.content()).isEqualTo(first.content());
    }

    @Test
    void theFirstContentIsPublishedAtTheFirstStartOnly() {
        var before = version();
        var revisions = count("revision");

        var result = firstContent.publish(ContentFiles.onClassPath());

        assertThat(result.published()).isZero();
        assertThat(version()).isEqualTo(before);
        assertThat(count("revision")).isEqualTo(revisions);
        assertThat(count("revision where kind = 'drug' and slug = 'clonazepam'"))
                .isOne();
    }

    @Test
    void aRevisionHoldsTheCanonicalDocumentAndItsDigest() throws JsonProcessingException {
        editor.publish(drug("kept", "Care"));

        Revision revision = QuarkusTransaction.requiringNew()
                .call(() -> Revision.find("slug", "kept").singleResult());
        var canonical = """
                {"brands":[{"name":"Brand kept"}],"dependenceRisk":{"citations":["reference-book"],"level":"LOW\
                ","text":"Reason"},"drugClass":"Class","keyPoints":[{"citations":["reference-book"],"key":"poin\
                t","text":"Text","title":"Title"}],"kind":"drug","lastReviewed":"2026-01-01","mechanisms":[{"ci\
                tations":["reference-book"],"key":"mechanism","text":"Mechanism"}],"name":"Drug kept","reviewDu\
                e":"2027-01-01","sections":[{"body":"Start","citations":["reference-book"],"heading":"Heading",\
                "slug":"starting-and-adjusting"},{"body":"Stop","citations":["reference-book"],"heading":"Headi\
                ng","slug":"stopping"},{"body":"Call 911, 999 or 112.","citations":["reference-book"],"heading"\
                :"Heading","part":"GET_HELP","slug":"get-help"},{"body":"More","citations":["reference-book"],"\
                heading":"Heading","slug":"more-information"}],"sedationPotential":{"citations":["reference-boo\
                k"],"level":"HIGH","text":"Reason"},"slug":"kept","stopping":{"citations":["reference-book"],"t\
                ext":"Stopping"},"summary":"Summary of kept","summaryCitations":["reference-book"],"unknownPart\
                s":[{"part":"STARTING","reason":"Not known."},{"part":"STOPPING","reason":"Not known."},{"part"\
                :"GET_HELP","reason":"Not known."},{"part":"MORE_INFORMATION","reason":"Not known."},{"part":"H\
                OW_TO_TAKE","reason":"Not known."},{"part":"MISSED_DOSE","reason":"Not known."},{"part":"TOO_MU\
                CH","reason":"Not known."},{"part":"STORAGE_AND_DISPOSAL","reason":"Not known."},{"part":"COPIN\
                G_WITH_SIDE_EFFECTS","reason":"Not known."},{"part":"REPORTING_SIDE_EFFECTS","reason":"Not know\
                n."},{"part":"PREGNANCY","reason":"Not known."},{"part":"BREASTFEEDING","reason":"Not known."},\
                {"part":"CHILDREN","reason":"Not known."},{"part":"OLDER_ADULTS","reason":"Not known."},{"part"\
                :"DRIVING","reason":"Not known."},{"part":"ALCOHOL_AND_FOOD","reason":"Not known."},{"part":"PR\
                ODUCTS","reason":"Not known."},{"part":"DOSES","reason":"Not known."},{"part":"TAPERING","reaso\
                n":"Not known."},{"part":"MONITORING","reason":"Not known."},{"part":"CONTRAINDICATIONS","reaso\
                n":"Not known."},{"part":"PHARMACOKINETICS","reason":"Not known."},{"part":"EXCIPIENTS","reason\
                ":"Not known."}],"warnings":[{"citations":["reference-book"],"key":"boxed","kind":"BOXED","scop\
                e":{"jurisdictions":["US"]},"severity":"SEVERE","text":"Boxed","title":"Title of boxed"},{"cita\
                tions":["reference-book"],"key":"care","kind":"PRECAUTION","severity":"SEVERE","text":"Care","t\
                itle":"Title of care"},{"citations":["reference-book"],"key":"driving","kind":"DRIVING","scope"\
                :{"jurisdictions":["GB"]},"severity":"SEVERE","text":"Driving","title":"Title of driving"}]}""";
        assertThat(DocumentFormat.canonical(drug("kept", "Care"))).isEqualTo(canonical);
        assertThat(revision.number).isOne();
        assertThat(revision.publishedBy).isEqualTo("test");
        assertThat(revision.digest).isEqualTo("7b846b71fa5f540de72aaedf9ac8618134af450967b807a3cd50f7179656d2b8");
        assertThat(sorted(revision.json)).isEqualTo(canonical);
    }

    /// The canonical JSON as any JSON library makes it from the database column.
    private static String sorted(String json) throws JsonProcessingException {
        var mapper = new ObjectMapper().enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS);
        return mapper.writeValueAsString(mapper.readValue(json, Object.class));
    }

    @Test
    void aNewRevisionLeavesEarlierRowsUntouched() {
        editor.publish(drug("rows", "First"));
        var before = rows("rows");

        editor.publish(drug("rows", "Second"));

        var after = rows("rows");
        assertThat(before).hasSize(4);
        assertThat(after).hasSize(8).containsAll(before);
        assertThat(count("drug where slug = 'rows' and superseded_at is null")).isOne();
        assertThat(
                        count(
                                "drug a join drug b on a.slug = b.slug and a.superseded_at = b.published_at where a.slug = 'rows'"))
                .isOne();
    }

    private List<String> rows(String slug) {
        return QuarkusTransaction.requiringNew()
                .call(() -> session.createNativeQuery("""
                        select id, (to_jsonb(d) - 'superseded_at')::text from drug d where slug = :slug
                        union all
                        select w.id, to_jsonb(w)::text from warning w join drug d on d.id = w.drug_id where d.slug = :slug
                        order by 1""", Object[].class).setParameter("slug", slug).stream()
                        .map(row -> row[1].toString())
                        .toList());
    }

    @Test
    void instancesThatStartTogetherPublishOnce() throws Exception {
        Callable<List<PublishOutcome>> start = () -> editor.publish(drug("together", "Care"));

        try (var instances = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var outcome : instances.invokeAll(
                    IntStream.range(0, 8).mapToObj(_ -> start).toList())) {
                outcome.get();
            }
        }

        assertThat(count("revision where slug = 'together'")).isOne();
        assertThat(count("drug where slug = 'together'")).isOne();
    }

    @Test
    void aDocumentThatAnotherPublisherChangedIsNotReplaced() {
        editor.publish(drug("edited", "By an editor"));

        var outcomes = publisher
                .publish(
                        Publisher.FIRST_CONTENT,
                        ReplacePolicy.OWN_REVISIONS,
                        List.of(drug("edited", "From the first content")))
                .outcomes();

        assertThat(outcomes)
                .containsExactly(new PublishOutcome.OwnedByOther(drug("edited", "From the first content"), "test"));
        ask("{ drug(slug: \"edited\") { revision warnings(kinds: PRECAUTION) { text } } }")
                .body("data.drug.revision", equalTo(1))
                .body("data.drug.warnings.text", contains("By an editor"));
    }

    @Test
    void anOlderBuildDoesNotUndoAChange() {
        var old = List.<Document>of(drug("rolling", "Old"));
        publisher.publish(Publisher.FIRST_CONTENT, ReplacePolicy.OWN_REVISIONS, old);
        publisher.publish(Publisher.FIRST_CONTENT, ReplacePolicy.OWN_REVISIONS, List.of(drug("rolling", "New")));

        var outcomes = publisher
                .publish(Publisher.FIRST_CONTENT, ReplacePolicy.OWN_REVISIONS, old)
                .outcomes();

        assertThat(outcomes).containsExactly(new PublishOutcome.Outdated(old.getFirst()));
        assertThat(count("revision where slug = 'rolling'")).isEqualTo(2);
    }

    @Test
    void publicationTimesIncreaseEvenWhenTheClockIsSetBack() {
        editor.publish(drug("clock", "First"));
        QuarkusTransaction.requiringNew()
                .run(() -> session.createNativeMutationQuery(
                                "update content_version set updated_at = updated_at + interval '10 seconds'")
                        .executeUpdate());

        editor.publish(drug("clock", "Second"));
        var moment = ask("{ drug(slug: \"clock\") { publishedAt } }").extract().<String>path("data.drug.publishedAt");

        assertThat(
                        count(
                                "drug a join drug b using (slug) where slug = 'clock' and a.superseded_at = b.published_at and b.published_at > now()"))
                .isOne();
        assertThat(Instant.parse(moment)).isAfter(Instant.now());
    }

    private static DrugDocument drug(String slug, String precaution) {
        return DrugDocuments.drug(slug).precaution(precaution).build();
    }

    private long version() {
        return content().version();
    }

    private ContentState content() {
        return QuarkusTransaction.requiringNew().call(() -> ContentState.current(session));
    }

    private long count(String from) {
        return QuarkusTransaction.requiringNew()
                .call(() -> session.createNativeQuery("select count(*) from " + from, Long.class)
                        .getSingleResult());
    }
}
