package org.monograph.content.directory;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.monograph.base.terms.Excerpt;

/// Whether the content directory is published as it is, for operators.
@Singleton
public class DirectoryStatus {

    private static final int MAX_PROBLEM = 300;

    private volatile String text;
    private volatile int problems;

    /// In words. Empty when there is no directory.
    public Optional<String> text() {
        return Optional.ofNullable(text);
    }

    /// Why the directory is not published as it is; 0 when it is, or when there is none.
    public int problems() {
        return problems;
    }

    void published(int documents) {
        set("published, documents: " + documents, 0);
    }

    void unchanged() {
        set("published, unchanged since the last start", 0);
    }

    void refused(List<String> lines) {
        set(
                "not published, problems: %d, which the log lists; the first: %s"
                        .formatted(lines.size(), Excerpt.of(lines.getFirst(), MAX_PROBLEM)),
                lines.size());
    }

    /// @param problem with the directory as a whole, or with the database
    void failed(String problem) {
        set("not published: " + problem, 1);
    }

    void skipped() {
        set("not published, because the database is read only", 0);
    }

    private synchronized void set(String newText, int newProblems) {
        problems = newProblems;
        text = newText;
    }
}
