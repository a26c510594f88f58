package org.monograph.engine.answers;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.monograph.MonographTest;
import org.monograph.Patience;
import org.monograph.content.labeldocument.LabelSectionKind;
import org.monograph.content.labelstore.LabelShelf;
import org.monograph.content.labelstore.SampleLabel;
import org.monograph.content.publishing.Editor;
import org.monograph.engine.operation.MediaType;

@MonographTest
class CachedAnswerTest {

    @Inject
    Editor editor;

    @Inject
    LabelShelf shelf;

    @Test
    void aClientThatHasTheAnswerGets304() {
        var first = getClonazepam().get("/graphql");
        var tag = first.header("ETag");
        assertThat(first.header("Cache-Control")).isEqualTo("public, max-age=10");
        assertThat(first.header("Vary"))
                .isEqualTo(UncachedAnswer.varyOn(MediaType.JSON).toString());
        assertThat(first.header("Age")).matches("\\d+");

        for (var etag : List.of(tag, "\"other\", " + tag, "W/" + tag, "*")) {
            getClonazepam()
                    .header("If-None-Match", etag)
                    .get("/graphql")
                    .then()
                    .statusCode(304)
                    .header("ETag", tag)
                    .body(equalTo(""));
        }
        getClonazepam()
                .header("If-None-Match", "\"other\"")
                .get("/graphql")
                .then()
                .statusCode(200);
        getClonazepam().header("If-None-Match", tag).head("/graphql").then().statusCode(304);
    }

    @Test
    void theAnswerSaysWhenTheContentChanged() {
        editor.publishReferenceBook("Last modified");
        var time = HttpDate.of(editor.lastPublication());

        var answer = getClonazepam().get("/graphql");

        assertThat(answer.header("Last-Modified")).isEqualTo(time);
        getClonazepam().header("If-Modified-Since", time).get("/graphql").then().statusCode(200);
    }

    private static RequestSpecification getClonazepam() {
        return given().queryParam("query", "{ drug(slug: \"clonazepam\") { name } } # conditional");
    }

    @Test
    void theAnswerIsCompressedForClientsThatAcceptGzip() throws IOException, InterruptedException {
        var drug = editor.publishDrugs("cached-gzip", 1).getFirst();
        var plain = send(drug, "identity");
        for (var accepted : List.of("gzip", "deflate, gzip;q=0.5, br", "GZIP")) {
            var compressed = send(drug, accepted);
            assertThat(compressed.headers().firstValue("Content-Encoding")).contains("gzip");
            assertThat(compressed.headers().firstValue("ETag"))
                    .isNotEqualTo(plain.headers().firstValue("ETag"));
            assertThat(new GZIPInputStream(new ByteArrayInputStream(compressed.body())).readAllBytes())
                    .isEqualTo(plain.body());
        }
        for (var accepted : List.of("br", "gzip;q=0.000", "gzip;q=0", "gzip ; q=0.0, *", "xgzip")) {
            var answer = send(drug, accepted);
            assertThat(answer.headers().firstValue("Content-Encoding")).isEmpty();
            assertThat(answer.body()).isEqualTo(plain.body());
        }
    }

    @Test
    void anAnswerThatIsNotCachedIsCompressedUnlessItIsShort() throws IOException, InterruptedException {
        shelf.publish(SampleLabel.of("6219c001", 1).section(LabelSectionKind.STORAGE, "Keep it dry. ".repeat(500)));
        var query = "query($id: String!) { label(setId: $id) { sections { text } } }";
        var id = Map.of("id", SampleLabel.setId("6219c001", 1));
        var plain = send(query, id, "identity");
        var compressed = send(query, id, "gzip");

        assertThat(compressed.headers().firstValue("Content-Encoding")).contains("gzip");
        assertThat(compressed.headers().firstValue("Vary").orElseThrow()).contains("Accept-Encoding");
        assertThat(compressed.headers().firstValue("ETag"))
                .isNotEqualTo(plain.headers().firstValue("ETag"));
        assertThat(new GZIPInputStream(new ByteArrayInputStream(compressed.body())).readAllBytes())
                .isEqualTo(plain.body())
                .hasSizeGreaterThan(6_000);
        assertThat(send("query($id: String!) { label(setId: $id) { setId } }", id, "gzip")
                        .headers()
                        .firstValue("Content-Encoding"))
                .isEmpty();
    }

    @Test
    void aLongHeaderDoesNotBlockTheService() {
        assertTimeoutPreemptively(Patience.LIMIT, () -> {
            for (int i = 0; i < 100; i++) {
                send("clonazepam", "gzip" + " ".repeat(8_000) + "x");
            }
        });
    }

    /// Sent by a client that adds no headers.
    private static HttpResponse<byte[]> send(String slug, String accepted) throws IOException, InterruptedException {
        return send(page(slug), Map.of("slug", slug), accepted);
    }

    private static HttpResponse<byte[]> send(String query, Map<String, String> variables, String accepted)
            throws IOException, InterruptedException {
        var body = new ObjectMapper().writeValueAsString(Map.of("query", query, "variables", variables));
        try (var client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create("http://localhost:%d/graphql".formatted(RestAssured.port)))
                    .header("Content-Type", "application/json")
                    .header("Accept-Encoding", accepted)
                    .POST(BodyPublishers.ofString(body))
                    .build();
            return client.send(request, BodyHandlers.ofByteArray());
        }
    }

    /// Different for each drug, so that no other test has cached it.
    private static String page(String drug) {
        return "query($slug: String!) { drug(slug: $slug) { name summary warnings { title text citations { title } } } } # "
                + drug;
    }
}
