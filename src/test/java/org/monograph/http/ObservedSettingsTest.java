package org.monograph.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.monograph.http.GraphQL.ask;

import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.sdk.testing.exporter.InMemorySpanExporter;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.quarkus.arc.Unremovable;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.monograph.MonographTest;

/// Metrics with few names, all lines with addresses, and traces: what operators can set.
@MonographTest
@TestProfile(ObservedSettingsTest.Changed.class)
class ObservedSettingsTest {

    public static class Changed implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "monograph.http.observed.max-operations", "3",
                    "monograph.http.observed.lines", "all",
                    "quarkus.otel.sdk.disabled", "false",
                    "quarkus.otel.bsp.schedule.delay", "20ms");
        }
    }

    @ApplicationScoped
    static class Exported {

        @Produces
        @Unremovable
        @ApplicationScoped
        InMemorySpanExporter exporter() {
            return InMemorySpanExporter.create();
        }
    }

    private static final String PARENT_TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";
    private static final String PARENT_SPAN = "00f067aa0ba902b7";
    private static final String QUERY = "query DrugPage($s: String!) { drug(slug: $s) { slug warnings { id } } }";

    @Inject
    InMemorySpanExporter exporter;

    @BeforeEach
    void nothingIsExportedYet() throws InterruptedException {
        Thread.sleep(200); // what an earlier test made is sent by then
        exporter.reset();
    }

    @Test
    void clientsCannotMakeMetricsGrow() {
        var before = operations().count();
        IntStream.range(0, 50)
                .forEach(i -> ask("query Flood" + i + " { __typename }").statusCode(200));
        assertThat(operations().filter(name -> name.startsWith("Flood")).count())
                .isLessThanOrEqualTo(3);
        assertThat(operations().filter(name -> !name.startsWith("(")).count()).isLessThanOrEqualTo(3);
        assertThat(operations()).contains("(other)");
        assertThat(operations().count()).isLessThanOrEqualTo(before + 4);
    }

    @Test
    void keptAnswersAreCounted() {
        for (int i = 0; i < 3; i++) {
            ask("{ drug(slug: \"tizanidine\") { slug name revision } }").statusCode(200);
        }
        var counted = given().get("/q/metrics").asString().lines().toList();
        assertThat(counted)
                .anyMatch(line -> line.startsWith("monograph_operation_hits_total{operation=\"(unnamed)\"} "));
        assertThat(counted)
                .noneMatch(line -> line.startsWith("monograph_operation_seconds") && line.contains("kept=\"hit\""));
    }

    /// The labels that metrics have for operations.
    private static Stream<String> operations() {
        return given().get("/q/metrics")
                .asString()
                .lines()
                .filter(line -> line.startsWith("monograph_operation_seconds_count"))
                .map(line -> line.replaceFirst(".*operation=\"([^\"]*)\".*", "$1"))
                .distinct();
    }

    @Test
    void keptAnswersHaveLinesWhenAsked() throws InterruptedException {
        try (var lines = AccessLines.open()) {
            for (int i = 0; i < 2; i++) {
                ask("query AllLines { drug(slug: \"baclofen\") { slug } }").statusCode(200);
            }
            assertThat(lines.fields(2))
                    .extracting(
                            fields -> fields.get("operation"),
                            fields -> fields.get("kept"),
                            fields -> fields.get("cost"))
                    .containsExactly(tuple("AllLines", "stored", "1"), tuple("AllLines", "hit", null));
            assertThat(lines.fields(2).getFirst().get("traceId")).matches("[0-9a-f]{32}");
        }
    }

    @Test
    void anOperationIsASpanBelowItsRequestAndStatementsAreBelowIt() throws InterruptedException {
        given().contentType("application/json")
                .header("traceparent", "00-%s-%s-01".formatted(PARENT_TRACE, PARENT_SPAN))
                .body(Map.of("query", QUERY, "variables", Map.of("s", "cyclobenzaprine")))
                .post("/graphql")
                .then()
                .statusCode(200);
        var spans = spans(6);

        var request = ofKind(spans, SpanKind.SERVER).getFirst();
        assertThat(request.getTraceId()).isEqualTo(PARENT_TRACE);
        assertThat(request.getParentSpanId()).isEqualTo(PARENT_SPAN);
        assertThat(request.getName()).isEqualTo("POST /graphql");

        var operation = named(spans, "query");
        assertThat(operation.getTraceId()).isEqualTo(PARENT_TRACE);
        assertThat(operation.getParentSpanId()).isEqualTo(request.getSpanId());
        assertThat(attributes(operation))
                .isEqualTo(Map.of(
                        "graphql.operation.name",
                        "DrugPage",
                        "graphql.operation.type",
                        "query",
                        "monograph.document.hash",
                        Digest.of(QUERY).hexadecimal().substring(0, 12),
                        "monograph.kept",
                        "stored",
                        "monograph.cost",
                        11L,
                        "monograph.sql.statements",
                        2L));

        assertThat(ofKind(spans, SpanKind.CLIENT))
                .hasSize(3)
                .allSatisfy(statement -> assertThat(statement.getParentSpanId()).isEqualTo(operation.getSpanId()));
    }

    @Test
    void aKeptAnswerIsASpanToo() throws InterruptedException {
        ask(QUERY, Map.of("s", "tizanidine")).statusCode(200);
        spans(6);
        exporter.reset();
        ask(QUERY, Map.of("s", "tizanidine")).statusCode(200);
        var spans = spans(2);
        assertThat(spans).hasSize(2);
        assertThat(attributes(named(spans, "query"))).containsEntry("monograph.kept", "hit");
    }

    @Test
    void noSpanHasAValue() throws InterruptedException {
        var secret = "sekret-value";
        given().queryParam("query", QUERY)
                .queryParam("variables", "{\"s\":\"" + secret + "\"}")
                .get("/graphql")
                .then()
                .statusCode(200);
        ask("{ drug(slug: \"" + secret + "\") { slug } }").statusCode(200);
        var spans = spans(9);
        assertThat(ofKind(spans, SpanKind.SERVER))
                .extracting(
                        span -> attributes(span).get("url.query"),
                        span -> attributes(span).get("client.address"))
                .containsExactlyInAnyOrder(tuple("REDACTED", "REDACTED"), tuple(null, "REDACTED"));
        assertThat(spans).allSatisfy(span -> assertThat(span.toString()).doesNotContain(secret));
    }

    @Test
    void aFailureOfTheClientIsNoneOfTheService() throws InterruptedException {
        ask("{ drug(slug: \"x y\") { slug } }").statusCode(200);
        var operation = named(spans(3), "query");
        assertThat(operation.getStatus().getStatusCode()).isEqualTo(StatusCode.UNSET);
        assertThat(attributes(operation)).containsEntry("error.type", "BAD_USER_INPUT");
    }

    @Test
    void whatTheServiceAsksForItselfIsNotTraced() throws InterruptedException {
        Thread.sleep(1_500); // it asks for the content version once a second
        assertThat(exporter.getFinishedSpanItems()).isEmpty();
    }

    private List<SpanData> spans(int number) throws InterruptedException {
        for (var deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(5);
                exporter.getFinishedSpanItems().size() < number && System.nanoTime() < deadline; ) {
            Thread.sleep(10);
        }
        Thread.sleep(100);
        return exporter.getFinishedSpanItems();
    }

    private static List<SpanData> ofKind(List<SpanData> spans, SpanKind kind) {
        return spans.stream().filter(span -> span.getKind() == kind).toList();
    }

    private static SpanData named(List<SpanData> spans, String beginning) {
        return spans.stream()
                .filter(span -> span.getName().startsWith(beginning))
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, Object> attributes(SpanData span) {
        return span.getAttributes().asMap().entrySet().stream()
                .collect(Collectors.toMap(
                        (Map.Entry<AttributeKey<?>, Object> entry) ->
                                entry.getKey().getKey(),
                        Map.Entry::getValue));
    }
}
