package org.monograph.content.importing;

import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.monograph.base.database.ContentState;
import org.monograph.base.database.DatabaseConfig;
import org.monograph.base.published.ContentConfig;
import org.monograph.content.publishing.PublishResult;
import org.monograph.content.publishing.Publisher;
import org.monograph.content.publishing.ReplacePolicy;

/// Publishes the documents that come with the service, before it answers its first request. A second start,
/// or a second instance, finds them unchanged; when nothing was published since the last start, it does not
/// read the files.
@ApplicationScoped
public class FirstContent {

    private static final Logger LOG = Logger.getLogger(FirstContent.class);

    private final Publisher publisher;
    private final FilePublisher files;
    private final FirstContentMark mark;
    private final boolean readOnly;
    private final boolean bundled;
    private final ReplacePolicy policy;

    FirstContent(
            Publisher publisher,
            FilePublisher files,
            FirstContentMark mark,
            DatabaseConfig database,
            ContentConfig content) {
        this.publisher = publisher;
        this.files = files;
        this.policy = policy(content);
        this.mark = mark;
        this.readOnly = database.readOnly();
        this.bundled = content.bundled();
    }

    void publish(@Observes StartupEvent start) {
        if (readOnly) {
            LOG.info("Content: nothing is published, since the database is read only");
            return;
        }
        build().ifPresentOrElse(this::publishOnce, this::publishAll);
    }

    /// By which the build is remembered once its content is published. Empty in development and tests.
    public Optional<String> build() {
        return BuildDigest.digest().map(build -> build + (bundled ? " with its content" : " without its content"));
    }

    /// @return whether the content files were read
    boolean publishOnce(String build) {
        if (mark.isCurrent(build)) {
            LOG.info("Content: nothing was published since the last start");
            return false;
        }
        mark.set(build, publishAll());
        return true;
    }

    private ContentState publishAll() {
        if (!bundled) {
            LOG.info("Content: that of the build is not published, since monograph.content.bundled is false");
        }
        var content = bundled ? ContentFiles.onClassPath() : new ContentFiles(List.of());
        var published = publish(content).content();
        var indexed = publisher.fillSearchIndex();
        var interactants = publisher.fillInteractants();
        if (indexed + interactants == 0) {
            return published;
        }
        LOG.infof(
                "Made for documents that were published before: search entries of %d, interactants of %d",
                indexed, interactants);
        // that raised the version, and another instance may have published too
        return files.publishSilently(Publisher.FIRST_CONTENT, policy, content).content();
    }

    public PublishResult publish(ContentFiles content) {
        var result = files.publish(Publisher.FIRST_CONTENT, policy, content);
        if (bundled) {
            LOG.infof(
                    "Content: %d documents, %d of them published now",
                    result.outcomes().size(), result.published());
        }
        return result;
    }

    /// In dev mode an edit that is undone is published again: the files are right, whatever was published
    /// last. Unless there are others, which are published after these.
    private static ReplacePolicy policy(ContentConfig config) {
        return LaunchMode.current() == LaunchMode.DEVELOPMENT
                        && config.directory().isEmpty()
                ? ReplacePolicy.ANY_REVISION
                : ReplacePolicy.OWN_REVISIONS;
    }
}
