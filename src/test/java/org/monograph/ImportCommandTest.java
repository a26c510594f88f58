package org.monograph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.monograph.content.labelimport.ImportOptions;
import org.monograph.content.labelimport.ImportOptions.Selection;
import org.monograph.content.labelimport.LabelFileFormat;

class ImportCommandTest {

    @Test
    void anImportHasPathsAndOptionsInAnyOrder() {
        assertThat(ImportCommand.of("a", "b").options())
                .isEqualTo(new ImportOptions(
                        List.of(Path.of("a"), Path.of("b")), null, new Selection.All(), false, null, false));
        assertThat(ImportCommand.of(
                                "--complete",
                                "--only",
                                "representatives",
                                "a",
                                "--report",
                                "r",
                                "--dry-run",
                                "--format",
                                "SPL")
                        .options())
                .isEqualTo(new ImportOptions(
                        List.of(Path.of("a")),
                        LabelFileFormat.SPL,
                        new Selection.Representatives(),
                        true,
                        Path.of("r"),
                        true));
        assertThat(ImportCommand.of("a", "--only", "ids.txt").options().selection())
                .isEqualTo(new Selection.Listed(Path.of("ids.txt")));
    }

    @ParameterizedTest
    @CsvSource({
        "'',there is no PATH",
        "--dry-run,there is no PATH",
        "a --format,--format has no value",
        "a --report --complete,--report has no value",
        "a --format pdf,--format has to be openfda or spl",
        "a --all,--all is unknown",
    })
    void anythingElseIsRefused(String arguments, String message) {
        assertThatThrownBy(() -> ImportCommand.of(arguments.isEmpty() ? new String[0] : arguments.split(" ")))
                .isInstanceOf(ImportCommand.UsageException.class)
                .hasMessageStartingWith(message);
    }
}
