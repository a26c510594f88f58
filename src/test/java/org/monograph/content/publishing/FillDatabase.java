package org.monograph.content.publishing;

import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.monograph.MonographTest;

/// Not a test: only `-Dtest=FillDatabase` runs it. `bench/run` fills the database of `-Dtest.database.url`
/// with it.
@MonographTest
class FillDatabase {

    @Inject
    Editor editor;

    @Test
    void withGeneratedDrugs() {
        editor.publishGenerated(new Generator(1), Integer.getInteger("generator.drugs"));
    }
}
