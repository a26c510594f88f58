package org.monograph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class SettingsTableTest {

    @Test
    void theCommittedTableIsThatOfTheSources() throws IOException {
        var written = SettingsTable.text();
        Files.writeString(Path.of("target", "settings.md"), written);

        assertThat(Files.readString(Path.of("docs", "settings.md")))
                .describedAs("after a wanted change: cp target/settings.md docs/")
                .isEqualTo(written);
    }

    @Test
    void everySettingHasADescription() {
        assertThat(SettingsTable.settings())
                .isNotEmpty()
                .allSatisfy(setting -> assertThat(setting.description())
                        .describedAs(setting.property())
                        .endsWith("."));
    }
}
