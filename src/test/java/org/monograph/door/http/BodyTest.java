package org.monograph.door.http;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.RestAssured;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.monograph.MonographTest;

@MonographTest
public class BodyTest {

    private static final String QUERY = "{\"query\":\"{ __typename }\"}";
    private static final String ANSWER = "\r\n\r\n{\"data\":{\"__typename\":\"Query\"}}";
    private static final int LIMIT = 64 * 1024;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "application/json",
                "Application/JSON",
                "application/json;charset=utf-8",
                "application/json; charset=\"UTF-8\"",
                "application/json; profile=x"
            })
    void jsonIsAccepted(String contentType) throws IOException {
        assertThat(post(contentType, QUERY)).startsWith("HTTP/1.1 200 OK\r\n").endsWith(ANSWER);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text/plain",
                "text/plain; application/json",
                "application/x-www-form-urlencoded",
                "multipart/form-data; boundary=x",
                "multipart/form-data",
                "application/graphql",
                "application/jsonp",
                "application/graphql-response+json",
                "application/json, text/plain",
                "application/json\nContent-Type: text/plain",
                "application/json; charset=utf-16",
                "*/*",
                "json",
                ""
            })
    void contentTypesThatNeedNoPreflightAreRefused(String contentType) throws IOException {
        assertThat(post(contentType, QUERY))
                .startsWith("HTTP/1.1 415 Unsupported Media Type\r\n")
                .endsWith("\r\n\r\n{\"errors\":[{\"message\":\"send the operation in UTF-8, with Content-Type:"
                        + " application/json\",\"extensions\":{\"code\":\"BAD_REQUEST\"}}]}");
    }

    @Test
    void aBodyWithoutContentTypeIsRefused() throws IOException {
        var head = head("/graphql", "x", QUERY.length()).replace("Content-Type: x\n", "");

        assertThat(Wire.exchange(head, QUERY.getBytes(UTF_8)))
                .startsWith("HTTP/1.1 415 ")
                .doesNotContain("data");
    }

    @ParameterizedTest
    @CsvSource({"gzip, 415", "'identity, br', 415", "identity, 200", "Identity, 200"})
    void compressedBodiesAreRefused(String encoding, int status) throws IOException {
        assertThat(post("application/json\nContent-Encoding: " + encoding, QUERY))
                .startsWith("HTTP/1.1 %d ".formatted(status))
                .satisfies(answer -> assertThat(answer.contains("\r\nAccept-Encoding: identity\r\n"))
                        .isEqualTo(status == 415));
    }

    @Test
    void aByteOrderMarkIsIgnored() throws IOException {
        assertThat(post("application/json", "\uFEFF" + QUERY)).endsWith(ANSWER);
        assertThat(post("application/json", "\uFEFF\uFEFF" + QUERY)).startsWith("HTTP/1.1 400 ");
    }

    @Test
    void otherEncodingsAreRefused() throws IOException {
        for (byte[] body :
                new byte[][] {QUERY.getBytes(UTF_16), "{\"query\":\"{ __typename #\u00e4 }\"}".getBytes(ISO_8859_1)}) {
            assertThat(Wire.exchange(head("/graphql", "application/json", body.length), body))
                    .startsWith("HTTP/1.1 400 ")
                    .contains("the request has to be UTF-8", "BAD_REQUEST");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", " \n[{\"query\":\"{ __typename }\"}]"})
    void aBatchIsRefused(String body) throws IOException {
        assertThat(post("application/json", body))
                .startsWith("HTTP/1.1 400 ")
                .contains("not a batch: send each operation in a separate request");
    }

    @Test
    void theSizeOfABodyIsLimited() throws IOException {
        assertThat(post("application/json", padded(LIMIT))).endsWith(ANSWER);
        assertThat(post("application/json", padded(LIMIT + 1)))
                .startsWith("HTTP/1.1 413 Request Entity Too Large\r\n")
                .containsIgnoringCase("\r\nConnection: close\r\n")
                .endsWith(
                        "{\"errors\":[{\"message\":\"the body has 65537 bytes, 65536 allowed: send a smaller document or fewer variables\","
                                + "\"extensions\":{\"code\":\"BAD_REQUEST\"}}]}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\nExpect: 100-continue"})
    void aBodyThatIsTooLargeIsNotReadCompletely(String more) throws IOException {
        var head = head("/graphql", "application/json" + more, 1_000_000_000).replace("Connection: close\n", "");

        assertThat(Wire.exchange(head, new byte[0])).startsWith("HTTP/1.1 413 ").doesNotContain("100 Continue");
        assertThat(Wire.exchange(
                        head.replace("Content-Length: 1000000000", "Transfer-Encoding: chunked"),
                        """
                10001\r
                %s\r
                """.formatted(padded(LIMIT + 1)).getBytes(UTF_8)))
                .contains("HTTP/1.1 413 ", "the body has too many bytes, 65536 allowed");
    }

    @Test
    void theLimitAppliesToHttp2() throws IOException, InterruptedException {
        try (var client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_2).build()) {
            var address = URI.create("http://localhost:%d/graphql".formatted(RestAssured.port));
            client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
            var answer = client.send(
                    HttpRequest.newBuilder(address)
                            .header("Content-Type", "application/json")
                            .POST(BodyPublishers.ofString(padded(LIMIT + 1)))
                            .build(),
                    BodyHandlers.ofString());

            assertThat(answer.version()).isEqualTo(HttpClient.Version.HTTP_2);
            assertThat(answer.statusCode()).isEqualTo(413);
            assertThat(answer.body()).contains("BAD_REQUEST");
        }
    }

    @Test
    void theRestOfARefusedBodyIsDiscarded() throws IOException {
        var head = head("/graphql", "text/plain", 2_000_000).replace("Connection: close\n", "");

        assertThat(Wire.exchange(head, padded(1_000_000).getBytes(UTF_8))).startsWith("HTTP/1.1 415 ");
    }

    @Test
    void expectAllowsOnly100Continue() throws IOException {
        assertThat(post("application/json\nExpect: 100-continue", QUERY))
                .startsWith("HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200 OK\r\n");
        assertThat(post("application/json\nExpect: the-best", QUERY)).startsWith("HTTP/1.1 417 ");
    }

    @Test
    void aConnectionStaysOpenAfterARefusal() throws IOException {
        var refused = head("/graphql", "text/plain", QUERY.length()).replace("Connection: close\n", "");
        var next = (refused + "\n" + QUERY + head("/graphql", "application/json", QUERY.length()));

        assertThat(Wire.exchange(next, QUERY.getBytes(UTF_8)))
                .startsWith("HTTP/1.1 415 ")
                .endsWith(ANSWER);
    }

    @Test
    void aBodyThatIsNotHttpClosesTheConnection() throws IOException {
        var head = head("/graphql", "application/json", 0).replace("Content-Length: 0", "Transfer-Encoding: chunked");

        assertThat(Wire.exchange(head, "no number\r\n".getBytes(UTF_8))).isEmpty();
    }

    private static String padded(int length) {
        return QUERY + " ".repeat(length - QUERY.length());
    }

    private static String post(String contentType, String body) throws IOException {
        var bytes = body.getBytes(UTF_8);
        return Wire.exchange(head("/graphql", contentType, bytes.length), bytes);
    }

    public static String head(String path, String contentType, int length) {
        return """
                POST %s HTTP/1.1
                Host: localhost
                Connection: close
                Content-Type: %s
                Content-Length: %d
                """.formatted(path, contentType, length);
    }
}
