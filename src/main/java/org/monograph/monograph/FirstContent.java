package org.monograph.monograph;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.util.ClassPathUtils;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.IdentityHashMap;
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
        publish(written());
    }

    void publish(List<Written> content) {
        var outcomes = publishOrSayWhere(content);
        outcomes.forEach(FirstContent::report);
        LOG.infof(
                "Content: %d documents, %d of them published now",
                outcomes.size(), count(outcomes, PublishOutcome.Published.class));
    }

    private List<PublishOutcome> publishOrSayWhere(List<Written> content) {
        try {
            var documents = content.stream().map(Written::document).toList();
            return publisher.publish(SOURCE, Publisher.Replacing.OWN_REVISIONS, documents);
        } catch (InvalidContentException e) {
            var files = new IdentityHashMap<Document, Written>();
            content.forEach(written -> files.put(written.document(), written));
            throw new InvalidContentException(
                    e.findings(),
                    e.findings().stream()
                            .map(finding -> files.get(finding.document())
                                            .where(finding.problem().path()) + ": "
                                    + finding.problem().message())
                            .toList());
        }
    }

    /// @throws InvalidContentException when a file does not keep to the format
    static List<Written> written() {
        var content = new ArrayList<Written>();
        var problems = new ArrayList<String>();
        try {
            ClassPathUtils.consumeAsPaths(
                    "content",
                    directory ->
                            yamlFiles(directory).forEach(file -> content.addAll(YamlFile.read(file, problems::add))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (!problems.isEmpty()) {
            throw new InvalidContentException(List.of(), problems);
        }
        return content;
    }

    private static List<Path> yamlFiles(Path directory) {
        try (var files = Files.walk(directory)) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
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
