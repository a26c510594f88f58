package org.monograph.content.naming;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SoundAlikeTest {

    @ParameterizedTest
    @ValueSource(strings = {"V022__index_names_by_sound.sql", "V023__index_interactant_names_by_sound.sql"})
    void theIndexesAreOnTheSameExpression(String migration) throws IOException {
        try (var file = getClass().getResourceAsStream("/db/migration/" + migration)) {
            assertThat(new String(file.readAllBytes(), UTF_8)).contains(SoundAlike.of("folded"));
        }
    }

    @Test
    void itIsWrittenOutForEachColumn() {
        assertThat(SoundAlike.inSql("select from drug_name where sound(folded) = sound(f.key)"))
                .isEqualTo("select from drug_name where " + SoundAlike.of("folded") + " = " + SoundAlike.of("f.key"));
        assertThat(NameQuery.SQL).contains(SoundAlike.of("folded") + " = " + SoundAlike.of("f.key"));
    }
}
