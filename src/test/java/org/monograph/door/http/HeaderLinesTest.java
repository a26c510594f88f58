package org.monograph.door.http;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.monograph.MonographTest;

/// A header on several lines is one list, and names of parameters are case-insensitive.
@MonographTest
class HeaderLinesTest {

    private static final byte[] NOTHING = {};
    private static final String CLONAZEPAM = "{drug(slug:\"clonazepam\"){name,summary,sections{body}}}";

    @Test
    void allEntityTagsCount() throws IOException {
        var tag = header(get(""), "etag");

        assertThat(get("If-None-Match: \"other\"\nIf-None-Match: " + tag)).startsWith("HTTP/1.1 304 ");
        assertThat(get("If-None-Match: \"other\"\nIf-None-Match: \"another\"")).startsWith("HTTP/1.1 200 ");
    }

    @Test
    void allContentCodingsCount() throws IOException {
        assertThat(get("Accept-Encoding: br\nAccept-Encoding: gzip")).containsIgnoringCase("content-encoding: gzip");
        for (var refused : new String[] {"gzip;Q=0", "gzip;x=1;q=0", "gzip; q = 0.000", "GZIP;q=0"}) {
            assertThat(get("Accept-Encoding: br\nAccept-Encoding: " + refused))
                    .startsWith("HTTP/1.1 200 ")
                    .doesNotContainIgnoringCase("content-encoding");
        }
    }

    @Test
    void theNewestVersionCounts() throws IOException {
        var version = Long.parseLong(header(get(""), "monograph-content-version"));

        assertThat(get("Monograph-Content-Version: 1\nMonograph-Content-Version: " + version))
                .startsWith("HTTP/1.1 200 ");
        assertThat(get("Monograph-Content-Version: 1\nMonograph-Content-Version: " + (version + 1)))
                .startsWith("HTTP/1.1 412 ");
        assertThat(get("Monograph-Content-Version: 1\nMonograph-Content-Version: x"))
                .startsWith("HTTP/1.1 400 ");
    }

    @Test
    void allAcceptedMediaTypesCount() throws IOException {
        assertThat(get("Accept: image/png\nAccept: application/graphql-response+json"))
                .startsWith("HTTP/1.1 200 ");
        assertThat(get("Accept: application/json;Q=0\nAccept: application/graphql-response+json;Q=0.1"))
                .containsIgnoringCase("content-type: application/graphql-response+json");
    }

    @Test
    void severalCostModesAreRefused() throws IOException {
        assertThat(get("GraphQL-Cost: report\nGraphQL-Cost: validate")).startsWith("HTTP/1.1 400 ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Host: a b", "Host: [::1", "Host: user@host/path", "Host: localhost:abc", "X-Nothing: x"})
    void aRequestWithoutAValidHostIsRefused(String host) throws IOException {
        assertThat(Wire.exchange("GET /graphql?query={__typename} HTTP/1.1\nConnection: close\n" + host, NOTHING))
                .startsWith("HTTP/1.1 400 ")
                .contains("\"code\":\"BAD_REQUEST\"");
    }

    private static String get(String headers) throws IOException {
        return Wire.exchange(
                "GET /graphql?query=%s HTTP/1.1\nHost: localhost\nConnection: close\n%s".formatted(CLONAZEPAM, headers),
                NOTHING);
    }

    private static String header(String answer, String name) {
        return answer.lines()
                .filter(line -> line.toLowerCase().startsWith(name + ": "))
                .map(line -> new String(line.getBytes(ISO_8859_1), ISO_8859_1).substring(name.length() + 2))
                .findFirst()
                .orElseThrow();
    }
}
