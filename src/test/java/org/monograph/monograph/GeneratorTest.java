package org.monograph.monograph;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.monograph.http.GraphQL.ask;

import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.monograph.MonographTest;
import org.monograph.database.Statements;

/// Drugs in number, through the same documents and the same publisher: `-Dgenerator.drugs=10000` for a measurement.
@MonographTest
class GeneratorTest {

    private static final int DRUGS = Integer.getInteger("generator.drugs", 100);
    private static final int CHUNK = 250;
    private static boolean published;

    private static final String PAGE = """
            fragment page on Drug {
              id slug name brandNames brands { name routes jurisdictions } synonyms identifiers { system code scope } drugClass summary
              keyPoints { title text citations { ...source } }
              mechanisms { text citations { ...source } }
              onset { text citations { ...source } }
              stopping { text citations { ...source } }
              sections { slug heading body citations { ...source } }
              dependenceRisk { level text citations { ...source } }
              sedationPotential { level text citations { ...source } }
              legalStatus { jurisdiction authority controlled schedule prescriptionOnly citations { ...source } }
              uses { id condition { slug name therapies { name citations { ...source } } } approval line summary evidence citations { ...source } drug { slug } }
              sideEffects { id sideEffect { slug plainName } seriousness frequencies { bands text citations { ...source } } citations { ...source } }
              warnings { id kind title text parts severity citations { ...source } }
              alternatives { condition { slug } drug { slug name } therapy { slug name } reason citations { ...source } }
              faq { id position question answer aspect citations { ...source } }
              citations { ...source } lastReviewed reviewDue reviewOverdue revision publishedAt disclaimer
            }
            fragment source on Citation { id slug kind title publisher url locator publishedOn retrievedOn }""";

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

    @Test
    void theStatementsOfAWholePageDoNotGrowWithTheNumberOfDrugs() {
        var one = statementsFor(1);

        assertThat(one).hasSize(14);
        // fewer, even: what one drug's parts ask for at two depths, another one's have loaded before
        assertThat(statementsFor(4)).hasSizeLessThanOrEqualTo(one.size());
        assertThat(statementsFor(50)).hasSizeLessThanOrEqualTo(one.size());
    }

    private static List<String> statementsFor(int drugs) {
        var query = IntStream.range(0, drugs)
                        .mapToObj(number ->
                                "d%d: drug(slug: \"%s\") { ...page }".formatted(number, Generator.slug(number)))
                        .collect(joining(" ", "{ ", " }"))
                + PAGE;
        return Statements.sentDuring(() -> ask(query)
                .body("errors", nullValue())
                .body("data.d%d.sideEffects.size()".formatted(drugs - 1), equalTo(12)));
    }

    @Test
    void theFirstContentIsReadWhole() {
        for (var slug : List.of("clonazepam", "cyclobenzaprine", "baclofen", "tizanidine")) {
            ask("{ drug(slug: \"" + slug + "\") { ...page } }" + PAGE)
                    .body("errors", nullValue())
                    .body("data.drug.slug", equalTo(slug));
        }
    }
}
