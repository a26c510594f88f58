package org.monograph.content.directory;

import java.nio.file.Path;
import org.jboss.logging.Logger;
import org.monograph.base.database.ContentState;
import org.monograph.content.importing.FilePublisher;
import org.monograph.content.publishing.InvalidContentException;
import org.monograph.content.publishing.Publisher;
import org.monograph.content.publishing.ReplacePolicy;

/// Publishes all documents of a directory in one transaction.
///
/// @param files publishes what was read
record DirectoryPublisher(DirectoryReader reader, FilePublisher files, DirectoryStatus status) {

    private static final Logger LOG = Logger.getLogger(DirectoryPublisher.class);

    /// What was published.
    ///
    /// @param content of which all documents of the files are a part
    record Published(Path directory, Listing listing, ContentState content) {}

    /// @throws DirectoryException when the directory as a whole cannot be read
    /// @throws InvalidContentException with all problems; then nothing is published
    Published publish() {
        var reading = reader.read();
        if (!reading.listing().outside().isEmpty()) {
            LOG.warnf(
                    "Content directory: links that leave it are not followed: %s",
                    reading.listing().outside());
        }
        var result = files.publish(Publisher.DIRECTORY, ReplacePolicy.REVISIONS_OF_FILES, reading.content());
        var documents = result.outcomes().size();
        LOG.logf(
                documents == 0 ? Logger.Level.WARN : Logger.Level.INFO,
                "Content directory %s: %d documents, %d of them published now",
                reader.directory(),
                documents,
                result.published());
        status.published(documents);
        return new Published(reader.directory(), reading.listing(), result.content());
    }
}
