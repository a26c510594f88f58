package org.monograph.content.labelsource;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LabelDocumentationTest {

    @Test
    void eachCodeOfTheReportIsExplained() throws IOException {
        var text = Files.readString(Path.of("docs", "labels.md"));

        assertThat(Stream.concat(Stream.of(RejectionCode.values()), Stream.of(LabelFlag.values())))
                .allSatisfy(code -> assertThat(text).contains("`" + code + "`"));
    }
}
