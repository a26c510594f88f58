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

/// Drugs in number, through the same documents and the same publisher: `-Dgenerator.drugs=10000` for a measurement.
@MonographTest
@TestProfile(GeneratorTest.Unlimited.class)
class GeneratorTest {

    /// Two hundred whole pages in one answer are more than anybody may ask for.
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
    private static final int CHUNK = 250;
    private static boolean published;

    @Inject
    Publisher publisher;

    private final Generator generator = new Generator(1);

    @BeforeEach
    void publish() {
        if (published) {
            return;
        }
        publisher.publish("generator", Publisher.Replacing.ANY_REVISION, generator.vocabulary());
        var start = System.nanoTime();
        for (int from = 0; from < DRUGS; from += CHUNK) {
            publisher.publish(
                    "generator",
                    Publisher.Replacing.ANY_REVISION,
                    generator.drugs(from, Math.min(from + CHUNK, DRUGS)));
        }
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
    void theSameSeedGivesTheSameDocuments() {
        assertThat(canonical(new Generator(1)))
                .isEqualTo(canonical(new Generator(1)))
                .isNotEqualTo(canonical(new Generator(2)));
    }

    private static List<String> canonical(Generator generator) {
        return generator.drugs(0, 20).stream().map(DocumentFormat::canonical).toList();
    }

    /// The whole page of each drug, and a comparison beside it.
    @Test
    void theStatementsOfThePageDoNotGrowWithTheNumberOfDrugs() throws IOException {
        var one = statementsFor(1);

        assertThat(one).hasSizeLessThanOrEqualTo(25);
        // fewer, even: what one drug's parts ask for at two depths, another one's have loaded before
        assertThat(statementsFor(4)).hasSizeLessThanOrEqualTo(one.size());
        assertThat(statementsFor(200)).hasSizeLessThanOrEqualTo(one.size() + 1);
    }

    private static List<String> statementsFor(int drugs) throws IOException {
        // a page of drugs has a hundred at most, so two hundred are two lists
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
                .body("data.compareDrugs.rows.size()", equalTo(9)));
    }

    @Test
    void tenThousandDrugsAreReadPageByPageWhileOthersArePublished() {
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

    /// Drugs that were read and drugs that were not, and two that were not there.
    private void republishAndAdd(int place) {
        var random = new Random(place);
        var changed = IntStream.range(0, 5)
                .mapToObj(_ -> generator.drug(random.nextInt(DRUGS), place))
                .map(Document.class::cast);
        // two at a time: the one may be named as an alternative to the other
        var added = generator.drugs(DRUGS + 2 * place, DRUGS + 2 * place + 2).stream();
        publisher.publish(
                "generator",
                Publisher.Replacing.ANY_REVISION,
                Stream.concat(changed, added).distinct().toList());
    }

    @Test
    void theFirstContentIsReadWhole() throws IOException {
        var query = Files.readString(Path.of("docs", "queries", "drug-page.graphql"));
        for (var slug : List.of("clonazepam", "cyclobenzaprine", "baclofen", "tizanidine")) {
            ask(query, Map.of("slug", slug, "beside", List.of(slug, "clonazepam", "baclofen")))
                    .body("errors", nullValue())
                    .body("data.drug.slug", equalTo(slug));
        }
    }
}
