package org.monograph.content.directory;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.monograph.base.database.DatabaseConfig;
import org.monograph.base.published.ContentConfig;
import org.monograph.content.directory.DirectoryPublisher.Published;
import org.monograph.content.importing.FilePublisher;
import org.monograph.content.importing.FirstContent;
import org.monograph.content.importing.FirstContentMark;
import org.monograph.content.publishing.InvalidContentException;

/// Publishes the documents of the directory that the settings name: at the start, and where asked whenever
/// they change.
@ApplicationScoped
class DirectoryContent {

    private static final Logger LOG = Logger.getLogger(DirectoryContent.class);

    private final FirstContent firstContent;
    private final FirstContentMark mark;
    private final FilePublisher files;
    private final DirectoryStatus status;
    private final ContentConfig config;
    private final boolean readOnly;
    private final CountDownLatch stopped = new CountDownLatch(1);

    DirectoryContent(
            FirstContent firstContent,
            FirstContentMark mark,
            FilePublisher files,
            DirectoryStatus status,
            ContentConfig config,
            DatabaseConfig database) {
        this.firstContent = firstContent;
        this.mark = mark;
        this.files = files;
        this.status = status;
        this.config = config;
        this.readOnly = database.readOnly();
    }

    /// Runs after the bundled content is published, to which the documents may refer.
    void start(@Observes @Priority(Interceptor.Priority.LIBRARY_AFTER) StartupEvent start) {
        if (config.directory().isEmpty()) {
            return;
        }
        if (readOnly) {
            LOG.info("Content directory: not read, since the database is read only");
            status.skipped();
            return;
        }
        var path = config.directory().get().toAbsolutePath().normalize();
        var reader = new DirectoryReader(path, config.directoryMaxSize().asLongValue());
        var publisher = new DirectoryPublisher(reader, files, status);
        var watch = new DirectoryWatch(path, () -> remember(publisher.publish()), status, publishOnce(publisher));
        if (!config.directoryCheckInterval().isZero()) {
            Thread.ofVirtual().name("content-directory").start(() -> watch(watch, config.directoryCheckInterval()));
        }
    }

    /// Reads nothing but the bytes of the files if they, the build and the content are those of the last
    /// start.
    private Listing publishOnce(DirectoryPublisher publisher) {
        var listing = publisher.reader().list();
        if (name(listing).filter(mark::isCurrent).isPresent()) {
            LOG.infof(
                    "Content directory %s: nothing was changed or published since the last start",
                    publisher.reader().directory());
            status.unchanged();
            return listing;
        }
        var published = publish(publisher);
        remember(published);
        return published.listing();
    }

    private Optional<String> name(Listing listing) {
        return firstContent
                .build()
                .flatMap(build -> listing.digest().map(digest -> build + ", and directory " + digest));
    }

    /// For the next start. Files that changed since they were published are not remembered.
    private void remember(Published published) {
        var name = name(published.listing());
        if (isUnchanged(published)) {
            name.ifPresent(current -> mark.set(current, published.content()));
        }
    }

    private static boolean isUnchanged(Published published) {
        try {
            return published.listing().equals(FileSearch.in(published.directory()));
        } catch (DirectoryException _) {
            return false; // the next look reports it
        }
    }

    private static Published publish(DirectoryPublisher publisher) {
        try {
            return publisher.publish();
        } catch (InvalidContentException e) {
            throw new DirectoryException(
                    "the documents of the content directory %s cannot be published. %s"
                            .formatted(publisher.reader().directory(), e.getMessage()),
                    e);
        }
    }

    private void watch(DirectoryWatch watch, Duration interval) {
        try {
            while (!stopped.await(interval.toNanos(), TimeUnit.NANOSECONDS)) {
                watch.look();
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    /// Does not interrupt a publication, which would close its connection.
    void stop(@Observes ShutdownEvent stop) {
        stopped.countDown();
    }
}
