package org.monograph;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// The example request of the README returns the response shown there.
@MonographTest
class ReadmeTest {

    private static final Pattern BODY = Pattern.compile("-d '\n(\\{.*?)'\n", Pattern.DOTALL);
    private static final Pattern ANSWER = Pattern.compile("```json\n(.*?)```", Pattern.DOTALL);

    private final ObjectMapper json = new ObjectMapper();

    @Test
    void theExampleReturnsTheShownResponse() throws IOException {
        var answer = given().contentType("application/json")
                .body(inReadme(BODY))
                .post("/graphql")
                .asString();

        assertThat(json.readTree(answer)).isEqualTo(json.readTree(inReadme(ANSWER)));
    }

    private static String inReadme(Pattern pattern) throws IOException {
        var match = pattern.matcher(Files.readString(Path.of("README.md")));
        assertThat(match.find()).isTrue();
        return match.group(1);
    }
}
