package org.monograph.content.importing;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;
import java.util.List;
import org.jboss.logging.Logger;
import org.monograph.base.database.DatabaseConfig;
import org.monograph.content.document.InvalidContentException;
import org.monograph.content.publishing.PublishOutcome;
import org.monograph.content.publishing.Publisher;

/// The documents that come with the service, published before it answers its first request. A second start, or a second
/// instance, finds nothing left to do, and where nothing was published since, does not even look.
@ApplicationScoped
public class FirstContent {

    public static final String SOURCE = "first-content";
    private static final Logger LOG = Logger.getLogger(FirstContent.class);

    private final Publisher publisher;
    private final FirstContentMark mark;
    private final boolean readOnly;

    FirstContent(Publisher publisher, FirstContentMark mark, DatabaseConfig database) {
        this.publisher = publisher;
        this.mark = mark;
        this.readOnly = database.readOnly();
    }

    void publish(@Observes StartupEvent start) throws SQLException {
        if (readOnly) {
            LOG.info("Content: nothing is published, since the database is read only");
            return;
        }
        var build = BuildDigest.digest();
        if (build.isEmpty()) {
            publishAll();
        } else {
            publishOnce(build.get());
        }
    }

    /// @return whether anything had to be read
    boolean publishOnce(String build) throws SQLException {
        if (mark.stands(build)) {
            LOG.info("Content: nothing was published since the last start");
            return false;
        }
        var before = mark.version();
        mark.set(build, before + publishAll());
        return true;
    }

    /// @return by how much the content version was raised
    private int publishAll() {
        var published = publish(ContentFiles.onClassPath());
        var made = publisher.fillSearchIndex();
        if (made > 0) {
            LOG.infof("Search: entries made of %d documents that were published before", made);
        }
        return (published > 0 ? 1 : 0) + (made > 0 ? 1 : 0);
    }

    /// @return how many documents were published now
    public long publish(ContentFiles content) {
        var outcomes = publishOrSayWhere(content);
        outcomes.forEach(FirstContent::report);
        var published = outcomes.stream()
                .filter(PublishOutcome.Published.class::isInstance)
                .count();
        LOG.infof("Content: %d documents, %d of them published now", outcomes.size(), published);
        return published;
    }

    private List<PublishOutcome> publishOrSayWhere(ContentFiles content) {
        if (!content.formatErrors().isEmpty()) {
            content.requireNone(publisher.findings(SOURCE, Publisher.Replacing.OWN_REVISIONS, content.documents()));
        }
        try {
            return publisher.publish(SOURCE, Publisher.Replacing.OWN_REVISIONS, content.documents());
        } catch (InvalidContentException e) {
            content.requireNone(e.findings());
            throw e;
        }
    }

    private static void report(PublishOutcome outcome) {
        var document = outcome.document();
        switch (outcome) {
            case PublishOutcome.Published published ->
                LOG.debugf("Published %s %s, revision %d", document.kind(), document.slug(), published.revision());
            case PublishOutcome.Unchanged _ -> LOG.debugf("Unchanged: %s %s", document.kind(), document.slug());
            case PublishOutcome.Outdated _ ->
                LOG.warnf(
                        "Left as it is: %s %s, published before, and with other content since",
                        document.kind(), document.slug());
            case PublishOutcome.Left left ->
                LOG.warnf(
                        "Left as it is: %s %s, last published by %s",
                        document.kind(), document.slug(), left.publishedBy());
        }
    }
}
