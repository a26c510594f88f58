package org.monograph.content.search;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.monograph.content.emergency.CrisisWords;
import org.monograph.content.naming.DrugNames;
import org.monograph.content.text.EnglishWords;
import org.monograph.content.text.NeverCorrected;
import org.monograph.content.text.Substances;

/// Reads the files of `content-rules` at start, so that a broken one ends the start and does not fail the
/// first search.
@ApplicationScoped
public class RuleFiles {

    void load(@Observes StartupEvent start) {
        Danger.load();
        SearchEntries.load();
        CrisisWords.load();
        EnglishWords.load();
        NeverCorrected.load();
        Substances.load();
        DrugNames.load();
    }
}
