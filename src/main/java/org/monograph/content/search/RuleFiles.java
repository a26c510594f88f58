package org.monograph.content.search;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.monograph.content.naming.DrugNames;

/// Reads the files of `content-rules` at start, so that a broken one ends the start and does not fail the
/// first search.
@ApplicationScoped
public class RuleFiles {

    void load(@Observes StartupEvent start) {
        Danger.load();
        SearchEntries.load();
        DrugNames.loadOtherDrugs();
    }
}
