package org.monograph.content.importing;

import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.jboss.logging.Logger;
import org.monograph.base.database.ContentState;
import org.monograph.base.database.DatabaseConfig;
import org.monograph.content.publishing.InvalidContentException;
import org.monograph.content.publishing.PublishOutcome;
import org.monograph.content.publishing.PublishResult;
import org.monograph.content.publishing.Publisher;
import org.monograph.content.publishing.ReplacePolicy;

/// Publishes the documents that come with the service, before it answers its first request. A second start,
/// or a second instance, finds them unchanged; when nothing was published since the last start, it does not
/// read the files.
@ApplicationScoped
public class FirstContent {

    public static final String PUBLISHER = "first-content";
    private static final Logger LOG = Logger.getLogger(FirstContent.class);

    private final Publisher publisher;
    private final FirstContentMark mark;
    private final boolean readOnly;

    FirstContent(Publisher publisher, FirstContentMark mark, DatabaseConfig database) {
        this.publisher = publisher;
        this.mark = mark;
        this.readOnly = database.readOnly();
    }

    void publish(@Observes StartupEvent start) {
        if (readOnly) {
            LOG.info("Content: nothing is published, since the database is read only");
            return;
        }
        BuildDigest.digest().ifPresentOrElse(this::publishOnce, this::publishAll);
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
        var files = ContentFiles.onClassPath();
        var content = publish(files).content();
        var indexed = publisher.fillSearchIndex();
        var interactants = publisher.fillInteractants();
        if (indexed + interactants == 0) {
            return content;
        }
        LOG.infof(
                "Made for documents that were published before: search entries of %d, interactants of %d",
                indexed, interactants);
        // that raised the version, and another instance may have published too
        return publishOrLocateProblems(files).content();
    }

    public PublishResult publish(ContentFiles content) {
        var result = publishOrLocateProblems(content);
        result.outcomes().forEach(FirstContent::log);
        LOG.infof(
                "Content: %d documents, %d of them published now",
                result.outcomes().size(), result.published());
        return result;
    }

    private PublishResult publishOrLocateProblems(ContentFiles content) {
        if (!content.formatErrors().isEmpty()) {
            content.requireNone(publisher.findings(PUBLISHER, policy(), content.documents()));
        }
        try {
            return publisher.publish(PUBLISHER, policy(), content.documents());
        } catch (InvalidContentException e) {
            content.requireNone(e.findings());
            throw e;
        }
    }

    /// In dev mode an edit that is undone is published again: the files are right, whatever was published last.
    private static ReplacePolicy policy() {
        return LaunchMode.current() == LaunchMode.DEVELOPMENT
                ? ReplacePolicy.ANY_REVISION
                : ReplacePolicy.OWN_REVISIONS;
    }

    private static void log(PublishOutcome outcome) {
        var document = outcome.document();
        switch (outcome) {
            case PublishOutcome.Published published ->
                LOG.debugf("Published: %s %s, revision %d", document.kind(), document.slug(), published.revision());
            case PublishOutcome.Unchanged _ -> LOG.debugf("Unchanged: %s %s", document.kind(), document.slug());
            case PublishOutcome.Outdated _ ->
                LOG.warnf(
                        "Not published: %s %s, because its latest revision is newer than this build",
                        document.kind(), document.slug());
            case PublishOutcome.Retired _ ->
                LOG.warnf("Not published: %s %s, because it is retired", document.kind(), document.slug());
            case PublishOutcome.OwnedByOther other ->
                LOG.warnf(
                        "Not published: %s %s, because its latest revision was published by %s",
                        document.kind(), document.slug(), other.publishedBy());
        }
    }
}
