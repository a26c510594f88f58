package org.monograph.content.directory;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.monograph.content.importing.CompactDocuments;
import org.monograph.content.importing.ContentFiles;
import org.monograph.content.importing.DocumentText;
import org.monograph.content.importing.ParsedDocument;

/// Reads the documents of a directory.
///
/// @param maxSize of all files together, in bytes
record DirectoryReader(Path directory, long maxSize) {

    private static final int ATTEMPTS = 5;
    private static final Duration PAUSE = Duration.ofSeconds(1);

    /// What was read.
    ///
    /// @param listing of the files before and after they were read
    record Reading(Listing listing, ContentFiles content) {}

    /// @throws DirectoryException when the directory cannot be read, or is too large
    Listing list() {
        var listing = FileSearch.in(directory);
        if (listing.bytes() > maxSize) {
            throw new DirectoryException(
                    "the files of the content directory %s have %d bytes; monograph.content.directory-max-size allows %d"
                            .formatted(directory, listing.bytes(), maxSize));
        }
        return listing;
    }

    /// Reads again while the files change.
    ///
    /// @throws DirectoryException when the directory as a whole cannot be read
    Reading read() {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            var listing = list();
            var content = new ContentFiles(listing.files().stream()
                    .flatMap(file -> documents(file).stream())
                    .toList());
            if (list().equals(listing)) {
                return new Reading(listing, content);
            }
            pause();
        }
        throw new DirectoryException("the content directory %s changes all the time".formatted(directory));
    }

    private static List<ParsedDocument> documents(DocumentFile file) {
        try {
            var text = file.text();
            return CompactDocuments.of(
                    () -> file.isJson() ? DocumentText.json(file.name(), text) : DocumentText.yaml(file.name(), text));
        } catch (IOException e) {
            return List.of(DocumentText.unreadable(file.name(), "cannot be read: " + FileProblem.reason(e)));
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DirectoryException("the service was asked to end while it read the content directory", e);
        }
    }
}
