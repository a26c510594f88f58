package org.monograph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExportCommandTest {

    @Test
    void anExportHasADirectory() {
        assertThat(ExportCommand.of("--to", "out")).isEqualTo(new ExportCommand(Path.of("out"), false));
        assertThat(ExportCommand.of("--force", "--to", "out")).isEqualTo(new ExportCommand(Path.of("out"), true));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''              | --to is missing
            --force         | --to is missing
            --to            | --to has no value
            --to out more   | more is unknown
            out             | out is unknown""")
    void whatIsWrongIsSaid(String arguments, String message) {
        var separate = arguments.isEmpty() ? new String[0] : arguments.split(" ");

        assertThatThrownBy(() -> ExportCommand.of(separate))
                .hasMessage(message + "\nusage: export --to DIRECTORY [--force]");
    }
}
