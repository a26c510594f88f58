package org.monograph.content.search;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.CompletableFuture;
import org.monograph.content.emergency.CrisisWords;
import org.monograph.content.naming.DrugNames;
import org.monograph.content.text.EnglishWords;
import org.monograph.content.text.NeverCorrected;
import org.monograph.content.text.Substances;

/// Reads the files of `content-rules` at start, so that a broken one ends the start and does not fail the
/// first search. Reads them beside the rest of the start, of which they would take a tenth.
@ApplicationScoped
public class RuleFiles {

    private final CompletableFuture<Void> loaded = new CompletableFuture<>();

    void begin(@Observes @Initialized(ApplicationScoped.class) Object start) {
        // with the class loader of this thread, which dev mode needs
        loaded.completeAsync(
                RuleFiles::load,
                task -> Thread.ofPlatform().daemon().name("rule-files").start(task));
    }

    void await(@Observes StartupEvent start) {
        loaded.join();
    }

    private static Void load() {
        Danger.load();
        SearchEntries.load();
        CrisisWords.load();
        EnglishWords.load();
        NeverCorrected.load();
        Substances.load();
        DrugNames.load();
        return null;
    }
}
