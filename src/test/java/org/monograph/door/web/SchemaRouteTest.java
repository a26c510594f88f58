package org.monograph.door.web;

import static io.restassured.RestAssured.given;
import static io.restassured.config.DecoderConfig.decoderConfig;
import static io.restassured.config.RestAssuredConfig.config;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;

import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.monograph.MonographTest;
import org.monograph.door.http.BodyTest;
import org.monograph.door.http.Wire;
import org.monograph.engine.answers.EntityTag;

@MonographTest
class SchemaRouteTest {

    private static final String PATH = "/graphql/schema.graphql";

    @Test
    void theServedSchemaIsTheCommittedFile() throws IOException {
        var committed = Files.readString(Path.of("schema.graphql"));

        var served = plain().get(PATH)
                .then()
                .statusCode(200)
                .header("Content-Type", "text/plain; charset=utf-8")
                .header("Cache-Control", "public, max-age=60")
                .header("ETag", matchesPattern("\"[0-9a-f]{32}\""))
                .extract()
                .asByteArray();

        assertThat(new String(served, UTF_8)).isEqualTo(committed);
        plain().head(PATH)
                .then()
                .statusCode(200)
                .header("Content-Type", "text/plain; charset=utf-8")
                .header("Content-Length", String.valueOf(served.length))
                .header("ETag", EntityTag.of(ByteBuffer.wrap(served)).toString())
                .body(emptyString());
    }

    /// A client that does not decompress.
    private static RequestSpecification plain() {
        return given().config(config().decoderConfig(decoderConfig().noContentDecoders()));
    }

    @Test
    void aClientThatHasTheSchemaGets304() {
        var tag = given().get(PATH).header("ETag");

        for (var known : List.of(
                List.of(tag),
                List.of("W/" + tag),
                List.of("\"other\", " + tag),
                List.of("\"a,b\",W/\"c\"", "\"other\"", tag + ", \"last\""),
                List.of("*"),
                List.of(" * "))) {
            for (var method : List.of("GET", "HEAD")) {
                known(known)
                        .request(method, PATH)
                        .then()
                        .statusCode(304)
                        .header("ETag", tag)
                        .header("Cache-Control", "public, max-age=60")
                        .body(emptyString());
            }
        }
        for (var other : List.of("\"other\"", tag.replace("\"", ""), "\"x" + tag.substring(1), "\"*\"", "")) {
            known(List.of(other)).get(PATH).then().statusCode(200).header("ETag", equalTo(tag));
        }
    }

    private static RequestSpecification known(List<String> tags) {
        var request = given();
        tags.forEach(line -> request.header("If-None-Match", line));
        return request;
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE", "PATCH", "OPTIONS"})
    void otherMethodsAreRefused(String method) {
        given().request(method, PATH)
                .then()
                .statusCode(405)
                .header("Allow", "GET, HEAD")
                .body(emptyString());
    }

    @Test
    void aConnectionStaysOpenAfterARefusedBody() throws IOException {
        var body = "x".repeat(100_000);
        var refused = BodyTest.head(PATH, "text/plain", body.length()).replace("Connection: close\n", "");
        var next = "HEAD " + PATH + " HTTP/1.1\nHost: localhost\nConnection: close";

        assertThat(Wire.exchange(refused + "\n" + body + next, new byte[0]))
                .startsWith("HTTP/1.1 405 ")
                .contains("HTTP/1.1 200 OK");
    }
}
