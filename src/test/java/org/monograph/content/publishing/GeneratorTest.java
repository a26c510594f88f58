package org.monograph.content.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.monograph.door.http.GraphQL.ask;

import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.monograph.MonographTest;
import org.monograph.base.database.Statements;
import org.monograph.content.document.Document;
import org.monograph.content.document.DocumentFormat;

/// Many drugs. `-Dgenerator.drugs=10000` measures how fast they are published.
@MonographTest
@TestProfile(GeneratorTest.Unlimited.class)
class GeneratorTest {

    /// The tests request more in one answer than clients may.
    public static class Unlimited implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "monograph.http.limits.cost", "10000000",
                    "monograph.http.limits.concurrent-cost", "10000000",
                    "monograph.http.limits.answer", "256M");
        }
    }

    private static final int DRUGS = Integer.getInteger("generator.drugs", 200);
    private static boolean published;

    @Inject
    Editor editor;

    private final Generator generator = new Generator(1);

    @BeforeEach
    void publish() {
        if (published) {
            return;
        }
        var start = System.nanoTime();
        editor.publishGenerated(generator, DRUGS);
        var seconds = (System.nanoTime() - start) / 1e9;
        System.out.printf(
                "Published %d drugs in %.1f s: %.0f drugs a second, heap used %d of at most %d MB%n",
                DRUGS,
                seconds,
                DRUGS / seconds,
                usedMegabytes(),
                Runtime.getRuntime().maxMemory() >> 20);
        published = true;
    }

    private static long usedMegabytes() {
        System.gc();
        return (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) >> 20;
    }

    @Test
    void equalSeedsGiveEqualDocuments() {
        assertThat(canonical(new Generator(1)))
                .isEqualTo(canonical(new Generator(1)))
                .isNotEqualTo(canonical(new Generator(2)));
    }

    private static List<String> canonical(Generator generator) {
        return generator.drugs(0, 20).stream().map(DocumentFormat::canonical).toList();
    }

    /// With the page of each drug, and a comparison.
    @Test
    void theNumberOfSqlStatementsDoesNotGrowWithTheNumberOfDrugs() throws IOException {
        var one = statementsFor(1);

        assertThat(one).hasSizeLessThanOrEqualTo(25);
        // can be fewer: the fields of one drug may find loaded what those of another one needed
        assertThat(statementsFor(4)).hasSizeLessThanOrEqualTo(one.size());
        assertThat(statementsFor(200)).hasSizeLessThanOrEqualTo(one.size() + 1);
    }

    private static List<String> statementsFor(int drugs) throws IOException {
        // a page has at most 100 drugs, so 200 drugs need two lists
        var query = Files.readString(Path.of("docs", "queries", "drug-page.graphql"))
                .replace("($slug: String!, ", "($one: [String!]!, $two: [String!]!, ")
                .replace("  drug(slug: $slug) {", """
                          two: drugs(filter: {slugs: $two}, first: 100) @include(if: %b) { nodes { ...page } }
                          one: drugs(filter: {slugs: $one}, first: 100) { nodes { ...page } }
                          compareDrugs(slugs: $beside) { ...comparison }
                        }
                        fragment page on Drug {""".formatted(drugs > 100))
                .replace("  }\n  compareDrugs(slugs: $beside) {", "}\nfragment comparison on DrugComparison {")
                .replace("    disclaimer\n  }\n}", "    disclaimer\n}");
        var slugs = IntStream.range(0, drugs).mapToObj(Generator::slug).toList();
        var variables = Map.of(
                "one", slugs.subList(0, Math.min(100, drugs)),
                "two", slugs.subList(Math.min(100, drugs), drugs),
                "beside", List.of(Generator.slug(0), Generator.slug(1), Generator.slug(2)));
        return Statements.sentDuring(() -> ask(query, variables)
                .body("errors", nullValue())
                .body("data.one.nodes.size()", equalTo(Math.min(100, drugs)))
                .body("data.one.nodes[0].sideEffects.size()", equalTo(12))
                .body("data.compareDrugs.rows.size()", equalTo(16)));
    }

    @Test
    void eachDrugIsOnOnePageEvenWhileOthersArePublished() {
        var read = new ArrayList<String>();
        String after = null;
        do {
            var page = ask("""
                    query($after: String) { drugs(filter: {nameContains: " "}, first: 100, after: $after, orderBy: NAME_DESC) {
                        nodes { slug } pageInfo { hasNextPage endCursor } } }""", after == null ? Map.of() : Map.of("after", after))
                    .body("errors", nullValue())
                    .extract();
            read.addAll(page.path("data.drugs.nodes.slug"));
            after = page.path("data.drugs.pageInfo.hasNextPage") ? page.path("data.drugs.pageInfo.endCursor") : null;
            republishAndAdd(read.size());
        } while (after != null);

        assertThat(read).doesNotHaveDuplicates();
        assertThat(read)
                .containsAll(IntStream.range(0, DRUGS).mapToObj(Generator::slug).toList());
    }

    /// Publishes new text of five drugs, which the reader has read or not, and two new drugs.
    private void republishAndAdd(int edition) {
        var random = new Random(edition);
        var changed = IntStream.range(0, 5)
                .mapToObj(_ -> generator.drug(random.nextInt(DRUGS), edition))
                .map(Document.class::cast);
        // two, because neighbours refer to each other
        var added = generator.drugs(DRUGS + 2 * edition, DRUGS + 2 * edition + 2).stream();
        editor.publishGenerated(Stream.concat(changed, added).distinct().toList());
    }
}
