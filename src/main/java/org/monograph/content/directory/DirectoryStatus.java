package org.monograph.content.directory;

import jakarta.inject.Singleton;
import java.util.Optional;

/// Whether the content directory is published as it is, for operators.
@Singleton
public class DirectoryStatus {

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

    void refused(int count) {
        set("not published, problems: %d; the log lists them".formatted(count), count);
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
