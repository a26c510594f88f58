package org.monograph.content.directory;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.monograph.base.terms.Sha256;

/// The files of a content directory at one moment.
///
/// @param files by name
/// @param outside names of symbolic links that leave the directory, which are not read
record Listing(List<DocumentFile> files, List<String> outside) {

    long bytes() {
        return files.stream().mapToLong(DocumentFile::size).sum();
    }

    /// SHA-256 of the names and texts of all files. Empty when a file cannot be read.
    Optional<String> digest() {
        var digests = new StringBuilder();
        try {
            for (var file : files) {
                digests.append(Sha256.of(file.bytes()))
                        .append(' ')
                        .append(file.name())
                        .append('\n');
            }
            return Optional.of(Sha256.of(digests.toString()));
        } catch (IOException _) {
            return Optional.empty();
        }
    }
}
