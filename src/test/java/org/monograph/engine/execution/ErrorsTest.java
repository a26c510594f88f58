package org.monograph.engine.execution;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.monograph.base.terms.ErrorCode;

class ErrorsTest {

    @Test
    void theRegistryHasEachCodeAndNoOther() throws IOException {
        var rows = Pattern.compile("(?m)^\\| `([A-Z_]+)` \\|").matcher(Files.readString(Path.of("docs", "errors.md")));

        assertThat(rows.results().map(row -> row.group(1)))
                .containsExactlyElementsOf(
                        Stream.of(ErrorCode.values()).map(Enum::name).toList());
    }
}
