package org.monograph.monograph;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import org.jboss.logging.Logger;

/// The documents that come with the service, published before it answers its first request. A second start, or a second
/// instance, finds nothing left to do.
@ApplicationScoped
class FirstContent {

    static final String SOURCE = "first-content";
    private static final Logger LOG = Logger.getLogger(FirstContent.class);

    private final Publisher publisher;

    FirstContent(Publisher publisher) {
        this.publisher = publisher;
    }

    void publish(@Observes StartupEvent start) {
        publish(WrittenContent.onClassPath());
        var made = publisher.fillSearchIndex();
        if (made > 0) {
            LOG.infof("Search: entries made of %d documents that were published before", made);
        }
    }

    void publish(WrittenContent content) {
        var outcomes = publishOrSayWhere(content);
        outcomes.forEach(FirstContent::report);
        LOG.infof(
                "Content: %d documents, %d of them published now",
                outcomes.size(), count(outcomes, PublishOutcome.Published.class));
    }

    private List<PublishOutcome> publishOrSayWhere(WrittenContent content) {
        if (!content.misfits().isEmpty()) {
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

    private static long count(List<PublishOutcome> outcomes, Class<? extends PublishOutcome> kind) {
        return outcomes.stream().filter(kind::isInstance).count();
    }
}
