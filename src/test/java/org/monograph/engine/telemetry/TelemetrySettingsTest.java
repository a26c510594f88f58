package org.monograph.engine.telemetry;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.monograph.door.http.GraphQL.ask;

import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.sdk.testing.exporter.InMemorySpanExporter;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.quarkus.arc.Unremovable;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.specification.RequestSpecification;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.monograph.MonographTest;
import org.monograph.Patience;
import org.monograph.base.published.KnownContent;
import org.monograph.engine.operation.Digest;

/// Metrics with few names, all lines with addresses, and traces: what operators can set.
@MonographTest
@TestProfile(TelemetrySettingsTest.Changed.class)
class TelemetrySettingsTest {

    public static class Changed implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "monograph.metrics.max-operations", "3",
                    "monograph.access-log.include", "all",
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

    private static final String PARENT_SPAN = "00f067aa0ba902b7";
    private static final String QUERY = "query DrugPage($s: String!) { drug(slug: $s) { slug warnings { id } } }";

    @Inject
    InMemorySpanExporter exporter;

    @Inject
    KnownContent content;

    @Inject
    DataSource database;

    @Test
    void clientsCannotMakeMetricsGrow() throws Exception {
        var before = operations().count();
        IntStream.range(0, 50)
                .forEach(i -> ask("query Flood" + i + " { __typename }").statusCode(200));
        assertThat(operations().filter(name -> name.startsWith("Flood")).count())
                .isLessThanOrEqualTo(3);
        assertThat(operations().filter(name -> !name.startsWith("(")).count()).isLessThanOrEqualTo(3);
        Patience.await("others are counted as one", () -> operations().anyMatch("(other)"::equals));
        assertThat(operations().count()).isLessThanOrEqualTo(before + 4);
    }

    @Test
    void keptAnswersAreCounted() throws Exception {
        for (int i = 0; i < 3; i++) {
            ask("{ drug(slug: \"tizanidine\") { slug name revision } }").statusCode(200);
        }
        Patience.await(
                "hits are counted",
                () -> metrics()
                        .anyMatch(line ->
                                line.startsWith("monograph_operation_cache_hits_total{operation=\"(unnamed)\"} ")));
        assertThat(metrics())
                .noneMatch(line -> line.startsWith("monograph_operation_seconds") && line.contains("cache=\"hit\""));
    }

    /// The labels that metrics have for operations.
    private static Stream<String> operations() {
        return metrics()
                .filter(line -> line.startsWith("monograph_operation_seconds_count"))
                .map(line -> line.replaceFirst(".*operation=\"([^\"]*)\".*", "$1"))
                .distinct();
    }

    private static Stream<String> metrics() {
        return given().get("/q/metrics").asString().lines();
    }

    @Test
    void keptAnswersHaveLinesWhenAsked() throws Exception {
        try (var lines = AccessLines.open()) {
            for (int i = 0; i < 2; i++) {
                ask("query AllLines { drug(slug: \"baclofen\") { slug } }").statusCode(200);
            }
            assertThat(lines.fields(2))
                    .extracting(
                            fields -> fields.get("operation"),
                            fields -> fields.get("cache"),
                            fields -> fields.get("cost"))
                    .containsExactlyInAnyOrder(tuple("AllLines", "stored", "2"), tuple("AllLines", "hit", null));
            assertThat(lines.fields(2).getFirst().get("traceId")).matches("[0-9a-f]{32}");
        }
    }

    @Test
    void anOperationIsASpanBelowItsRequestAndStatementsAreBelowIt() throws Exception {
        var trace = traced("cyclobenzaprine");
        var spans = spans(trace);

        var request = ofKind(spans, SpanKind.SERVER).getFirst();
        assertThat(request.getParentSpanId()).isEqualTo(PARENT_SPAN);
        assertThat(request.getName()).isEqualTo("POST /graphql");

        var operation = named(spans, "query");
        assertThat(operation.getParentSpanId()).isEqualTo(request.getSpanId());
        assertThat(attributes(operation))
                .isEqualTo(Map.of(
                        "graphql.operation.name",
                        "DrugPage",
                        "graphql.operation.type",
                        "query",
                        "monograph.document.hash",
                        Digest.of(QUERY).hexadecimal().substring(0, 12),
                        "monograph.cache",
                        "stored",
                        "monograph.cost",
                        18L,
                        "monograph.sql.statements",
                        2L));

        assertThat(ofKind(spans, SpanKind.CLIENT))
                .hasSize(3)
                .allSatisfy(statement -> assertThat(statement.getParentSpanId()).isEqualTo(operation.getSpanId()));
    }

    @Test
    void aKeptAnswerIsASpanToo() throws Exception {
        traced("tizanidine");
        var spans = spans(traced("tizanidine"));
        assertThat(spans).hasSize(2);
        assertThat(attributes(named(spans, "query"))).containsEntry("monograph.cache", "hit");
    }

    @Test
    void noSpanHasAValue() throws Exception {
        var secret = "sekret-value";
        var byGet = newTrace();
        in(byGet)
                .queryParam("query", QUERY)
                .queryParam("variables", "{\"s\":\"" + secret + "\"}")
                .get("/graphql")
                .then()
                .statusCode(200);
        var byPost = traced("{ drug(slug: \"" + secret + "\") { slug } }", Map.of());

        var spans = Stream.of(spans(byGet), spans(byPost)).flatMap(List::stream).toList();
        assertThat(ofKind(spans, SpanKind.SERVER))
                .extracting(
                        span -> attributes(span).get("url.query"),
                        span -> attributes(span).get("client.address"))
                .containsExactlyInAnyOrder(tuple("REDACTED", "REDACTED"), tuple(null, "REDACTED"));
        assertThat(spans).allSatisfy(span -> assertThat(span.toString()).doesNotContain(secret));
    }

    @Test
    void aFailureOfTheClientIsNoneOfTheService() throws Exception {
        var operation = named(spans(traced("{ drug(slug: \"x y\") { slug } }", Map.of())), "query");
        assertThat(operation.getStatus().getStatusCode()).isEqualTo(StatusCode.UNSET);
        assertThat(attributes(operation)).containsEntry("error.type", "BAD_USER_INPUT");
    }

    @Test
    void whatTheServiceAsksForItselfIsNotTraced() throws Exception {
        // it has asked for the content version when it knows one of which it was not notified
        var version = content.content().version() + 1;
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("update content_version set version = " + version);
        }
        Patience.await(
                "the service knows version " + version, () -> content.content().version() >= version);
        // spans are exported in the order in which they end
        spans(traced("baclofen"));

        assertThat(exporter.getFinishedSpanItems())
                .filteredOn(span -> !span.getParentSpanContext().isValid())
                .extracting(SpanData::getKind)
                .containsOnly(SpanKind.SERVER);
    }

    private static String traced(String slug) {
        return traced(QUERY, Map.of("s", slug));
    }

    /// @return the trace of a request of its own
    private static String traced(String query, Map<String, ?> variables) {
        var trace = newTrace();
        in(trace)
                .contentType("application/json")
                .body(Map.of("query", query, "variables", variables))
                .post("/graphql")
                .then()
                .statusCode(200);
        return trace;
    }

    private static String newTrace() {
        return UUID.randomUUID().toString().replace("-", "");
    }

    private static RequestSpecification in(String trace) {
        return given().header("traceparent", "00-%s-%s-01".formatted(trace, PARENT_SPAN));
    }

    /// All of the trace: the two that end last are there, and those below them ended before.
    private List<SpanData> spans(String trace) throws Exception {
        Patience.await("the request and its operation have spans", () -> {
            var spans = ofTrace(trace);
            return !ofKind(spans, SpanKind.SERVER).isEmpty()
                    && spans.stream().anyMatch(span -> span.getName().startsWith("query"));
        });
        return ofTrace(trace);
    }

    private List<SpanData> ofTrace(String trace) {
        return exporter.getFinishedSpanItems().stream()
                .filter(span -> span.getTraceId().equals(trace))
                .toList();
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
