package org.monograph.door.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.monograph.MonographTest;

/// Invalid or unusual HTTP messages, sent as bytes.
@MonographTest
@TestProfile(OtherSettings.class)
class MessageTest {

    private static final byte[] NOTHING = {};
    private static final String QUERY = "{\"query\":\"{__typename}\"}";
    private static final String ANSWER = "{\"data\":{\"__typename\":\"Query\"}}";

    @Test
    void aSecondHostIsRefused() throws IOException {
        assertRefused(Wire.exchange("GET /graphql?query=%7B__typename%7D HTTP/1.1\nHost: a\nHost: b", NOTHING));
    }

    @Test
    void aChunkedBodyIsRead() throws IOException {
        var body = "%x\r\n%s\r\n0\r\n\r\n".formatted(QUERY.length(), QUERY).getBytes(UTF_8);

        assertThat(Wire.exchange("""
                POST /graphql HTTP/1.1
                Host: localhost
                Content-Type: application/json
                Transfer-Encoding: Chunked
                Connection: close""", body)).startsWith("HTTP/1.1 200 ").endsWith(ANSWER);
    }

    private static void assertRefused(String answer) {
        assertThat(answer)
                .startsWith("HTTP/1.1 400 ")
                .containsOnlyOnce("HTTP/1.1 ")
                .containsIgnoringCase("Connection: close")
                .contains("\"code\":\"BAD_REQUEST\"");
    }

    @Test
    void urlsMayHoldCharactersThatBrowsersDoNotEncode() throws IOException {
        for (var target : new String[] {"query={__typename}", "query=%7B__typename%7D&x=|^[]`\"<>\\"}) {
            assertThat(Wire.exchange(
                            "GET /graphql?" + target + " HTTP/1.1\nHost: localhost\nConnection: close", NOTHING))
                    .startsWith("HTTP/1.1 200 ")
                    .endsWith(ANSWER);
        }
        for (var target : new String[] {"/graphql%zz", "/graphql%", "/%g0", "/graphql?query=%zz"}) {
            assertThat(Wire.exchange("GET " + target + " HTTP/1.1\nHost: localhost\nConnection: close", NOTHING))
                    .startsWith("HTTP/1.1 400 ")
                    .contains("\"code\":\"BAD_REQUEST\"");
        }
    }

    @Test
    void aBrowserGetsAPageWhereItsUrlIsNotValid() throws IOException {
        var browser = " HTTP/1.1\nHost: localhost\nConnection: close\nAccept: text/html,*/*;q=0.8";

        assertThat(Wire.exchange("GET /drugs/%zz" + browser, NOTHING))
                .startsWith("HTTP/1.1 400 ")
                .containsIgnoringCase("content-type: text/html; charset=utf-8")
                .contains("Content-Security-Policy: default-src 'none'", "<h1>This address does not work</h1>");
    }

    @Test
    void anHttp10ClientWithKeepAliveGetsAContentLength() throws IOException {
        for (var header : new String[] {"X-Nothing: x", "Cookie: x"}) {
            var answer = Wire.exchange("""
                    GET /graphql?query=%%7Bdrug(slug:%%22clonazepam%%22)%%7Bsections%%7Bbody%%7D%%7D%%7D HTTP/1.0
                    Connection: keep-alive
                    %s

                    GET /q/health/live HTTP/1.0""".formatted(header), NOTHING);
            assertThat(answer).containsIgnoringCase("content-length: ").contains("\"status\": \"UP\"");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "X-Forwarded-For:",
                "X-Forwarded-For: ,",
                "X-Forwarded-For: , 1.2.3.4",
                "X-Forwarded-For: :80",
                "X-Forwarded-For: [::1",
                "X-Forwarded-For: a b",
                "X-Forwarded-For: 1.2.3.4:99999",
                "X-Forwarded-Port: 99999999999",
                "X-Forwarded-Proto:",
                "X-Forwarded-Host:",
                "Forwarded: for=",
                "Forwarded: for=\"\"",
                "Forwarded: for=\":80\"",
                "Forwarded: for=;proto=",
                "Forwarded: FOR=\"[\"",
            })
    void requestsWithInvalidForwardedHeadersAreAnswered(String header) throws IOException {
        assertThat(Wire.exchange(
                        "GET /graphql?query={__typename} HTTP/1.1\nHost: localhost\nConnection: close\n" + header,
                        NOTHING))
                .startsWith("HTTP/1.1 200 ")
                .endsWith(ANSWER);
    }

    @Test
    void eachResponseHasADate() throws IOException {
        for (var target : new String[] {
            "GET /graphql?query={__typename}", "GET /", "GET /nowhere", "PUT /graphql", "GET /q/health", "GET /%zz"
        }) {
            assertThat(Wire.exchange(target + " HTTP/1.1\nHost: localhost\nConnection: close", NOTHING))
                    .containsPattern(
                            "(?i)\r\ndate: [A-Z][a-z]{2}, \\d\\d [A-Z][a-z]{2} \\d{4} \\d\\d:\\d\\d:\\d\\d GMT\r\n");
        }
    }
}
