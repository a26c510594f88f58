package org.monograph.content.importing;

import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;
import org.monograph.content.publishing.InvalidContentException;
import org.monograph.content.publishing.PublishOutcome;
import org.monograph.content.publishing.PublishResult;
import org.monograph.content.publishing.Publisher;
import org.monograph.content.publishing.ReplacePolicy;

/// Publishes documents of files, with file and line for each problem, and logs what becomes of each document.
@ApplicationScoped
public class FilePublisher {

    private static final Logger LOG = Logger.getLogger(FilePublisher.class);

    private final Publisher publisher;

    FilePublisher(Publisher publisher) {
        this.publisher = publisher;
    }

    /// @param publishedBy name of the publisher, which revisions store
    /// @throws InvalidContentException with all problems, if there are any; then nothing is published
    public PublishResult publish(String publishedBy, ReplacePolicy policy, ContentFiles content) {
        var result = publishSilently(publishedBy, policy, content);
        result.outcomes().forEach(outcome -> log(outcome, publishedBy));
        return result;
    }

    PublishResult publishSilently(String publishedBy, ReplacePolicy policy, ContentFiles content) {
        if (!content.formatErrors().isEmpty()) {
            content.requireNone(publisher.findings(publishedBy, policy, content.documents()));
        }
        try {
            return publisher.publish(publishedBy, policy, content.documents());
        } catch (InvalidContentException e) {
            content.requireNone(e.findings());
            throw e;
        }
    }

    private static void log(PublishOutcome outcome, String publishedBy) {
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
                LOG.logf(
                        isAsItShouldBe(other, publishedBy) ? Logger.Level.DEBUG : Logger.Level.WARN,
                        "Not published: %s %s, because its latest revision was published by %s",
                        document.kind(),
                        document.slug(),
                        other.publishedBy());
        }
    }

    /// A directory has a document in place of a bundled one.
    private static boolean isAsItShouldBe(PublishOutcome.OwnedByOther other, String publishedBy) {
        return publishedBy.equals(Publisher.FIRST_CONTENT)
                && other.publishedBy().equals(Publisher.DIRECTORY);
    }
}
