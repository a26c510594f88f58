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
import org.monograph.door.http.OtherSettings;
import org.monograph.engine.operation.Digest;

/// The settings of telemetry: few names in metrics, lines for all operations, and traces.
@MonographTest
@TestProfile(OtherSettings.class)
class TelemetrySettingsTest {

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
    void theNumberOfOperationNamesInMetricsIsLimited() throws Exception {
        var before = operations().count();
        IntStream.range(0, 50)
                .forEach(i -> ask("query Flood" + i + " { __typename }").statusCode(200));
        assertThat(operations().filter(name -> name.startsWith("Flood")).count())
                .isLessThanOrEqualTo(3);
        assertThat(operations().filter(name -> !name.startsWith("(")).count()).isLessThanOrEqualTo(3);
        Patience.await("further names count as (other)", () -> operations().anyMatch("(other)"::equals));
        assertThat(operations().count()).isLessThanOrEqualTo(before + 4);
    }

    @Test
    void answersFromTheCacheAreCountedAndNotTimed() throws Exception {
        var hits = "monograph_operation_cache_hits_total{operation=\"(unnamed)\"} ";
        var executed = "monograph_operation_seconds_count{cache=\"stored\",operation=\"(unnamed)\",outcome=\"OK\"} ";
        var hitsBefore = value(hits);
        var executedBefore = value(executed);
        for (int i = 0; i < 3; i++) {
            ask("{ drug(slug: \"tizanidine\") { slug name revision } }").statusCode(200);
        }

        // requests are counted after their responses
        Patience.await(
                "three requests are counted", () -> value(hits) + value(executed) >= hitsBefore + executedBefore + 3);
        assertThat(value(hits)).isEqualTo(hitsBefore + 2);
        assertThat(value(executed)).isEqualTo(executedBefore + 1);
        assertThat(metrics())
                .noneMatch(line -> line.startsWith("monograph_operation_seconds") && line.contains("cache=\"hit\""));
    }

    /// @param metric with its labels
    /// @return 0 where it does not exist yet
    private static double value(String metric) {
        return metrics()
                .filter(line -> line.startsWith(metric))
                // an exemplar may follow the value
                .mapToDouble(line ->
                        Double.parseDouble(line.substring(metric.length()).split(" ")[0]))
                .findFirst()
                .orElse(0);
    }

    /// The names of operations in metrics.
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
    void answersFromTheCacheHaveLinesWhereConfigured() throws Exception {
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

    /// The estimate that the service reports on request.
    private static long cost() {
        return given().contentType("application/json")
                .header("GraphQL-Cost", "validate")
                .body(Map.of("query", QUERY, "variables", Map.of("s", "cyclobenzaprine")))
                .post("/graphql")
                .then()
                .extract()
                .<Integer>path("extensions.cost.estimate");
    }

    @Test
    void anOperationIsAChildOfItsRequestAndStatementsAreItsChildren() throws Exception {
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
                        cost(),
                        "monograph.sql.statements",
                        2L));

        assertThat(ofKind(spans, SpanKind.CLIENT))
                .hasSize(3)
                .allSatisfy(statement -> assertThat(statement.getParentSpanId()).isEqualTo(operation.getSpanId()));
    }

    @Test
    void anAnswerFromTheCacheHasASpan() throws Exception {
        traced("tizanidine");
        var spans = spans(traced("tizanidine"));
        assertThat(spans).hasSize(2);
        assertThat(attributes(named(spans, "query"))).containsEntry("monograph.cache", "hit");
    }

    @Test
    void spansHoldNoValues() throws Exception {
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
    void anErrorOfTheClientIsNoErrorOfTheSpan() throws Exception {
        var operation = named(spans(traced("{ drugs(first: 0) { totalCount } }", Map.of())), "query");
        assertThat(operation.getStatus().getStatusCode()).isEqualTo(StatusCode.UNSET);
        assertThat(attributes(operation)).containsEntry("error.type", "BAD_USER_INPUT");
    }

    @Test
    void statementsOutsideOfRequestsAreNotTraced() throws Exception {
        // without a notification the service only knows the version after a query that the content watch sends
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

    /// @return the ID of a new trace with this request
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

    /// Waits for the two spans that end last; their children ended before.
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
