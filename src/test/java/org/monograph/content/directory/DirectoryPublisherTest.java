package org.monograph.content.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.monograph.content.document.DrugDocuments.drug;
import static org.monograph.door.http.GraphQL.ask;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Executors;
import org.hibernate.Session;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.monograph.MonographTest;
import org.monograph.base.database.ContentState;
import org.monograph.content.document.Document;
import org.monograph.content.importing.FilePublisher;
import org.monograph.content.publishing.Editor;
import org.monograph.content.publishing.InvalidContentException;
import org.monograph.content.yaml.DocumentYaml;

@MonographTest
class DirectoryPublisherTest {

    @TempDir
    Path directory;

    @Inject
    FilePublisher files;

    @Inject
    Editor editor;

    @Inject
    Session session;

    private final DirectoryStatus status = new DirectoryStatus();

    @BeforeEach
    void publishWhatDocumentsCite() {
        editor.publish();
    }

    @Test
    void allFilesArePublishedAtOnceAndTheNextStartPublishesNothing() throws IOException {
        write("conditions.yaml", """
            kind: condition
            slug: from-directory
            name: From a directory
            description: D
            ---
            kind: condition
            slug: second-of-file
            name: Second
            description: D
            """);
        write("more/side-effect.json", """
            {
            \t"kind": "side-effect", "slug": "from-json", "name": "From JSON", "plainName": "P", "bodySystem": "B"
            }\
            """);
        write("more/windows.yml", "\ufeffkind: condition\r\nslug: windows\r\nname: Windows\r\ndescription: D\r\n");
        var version = version();

        publish();

        assertThat(version()).isEqualTo(version + 1);
        assertThat(count("revision where source = 'directory' and published_at = (select updated_at from"
                        + " content_version)"))
                .isEqualTo(4);
        assertThat(status.text()).contains("published, documents: 4");
        assertThat(status.problems()).isZero();
        ask("{ condition(slug: \"windows\") { name } sideEffect(slug: \"from-json\") { name } }")
                .body("data.condition.name", equalTo("Windows"))
                .body("data.sideEffect.name", equalTo("From JSON"));

        publish();
        assertThat(version()).isEqualTo(version + 1);
    }

    @Test
    void twoInstancesThatStartTogetherPublishOnce() throws Exception {
        write(drug("of-two-instances").build());
        var version = version();

        try (var instances = Executors.newVirtualThreadPerTaskExecutor()) {
            var starts = List.of(instances.submit(() -> publish()), instances.submit(() -> publish()));
            for (var start : starts) {
                start.get();
            }
        }

        assertThat(editor.publishersOf("of-two-instances")).containsExactly("directory");
        assertThat(version()).isEqualTo(version + 1);
    }

    @Test
    void anEmptyDirectoryPublishesNothing() throws IOException {
        write("README.md", "Nothing yet");
        var version = version();

        publish();

        assertThat(version()).isEqualTo(version);
        assertThat(status.text()).contains("published, documents: 0");
    }

    @Test
    void allProblemsAreReportedWithTheirFilesAndNothingIsPublished() throws IOException {
        write("good.yaml", "kind: condition\nslug: beside-bad\nname: Good\ndescription: D\n");
        write("a/bad.yaml", "kind: condition\nslug: bad\nnmae: Bad\ndescription: <b>\n");
        write("b/bad.yaml", "kind: condition\nslug: [\n");
        write(
                "bad.json",
                "{\"kind\": \"condition\",\n \"slug\": \"beside-bad\",\n \"name\": \"Twice\", \"description\": 7}");
        write("early.json", "{\"kind\": \"condition\"");
        Files.write(directory.resolve("latin1.yaml"), "kind: condition # é".getBytes(StandardCharsets.ISO_8859_1));
        Files.write(directory.resolve("long.yaml"), new byte[10_000_001]);
        var version = version();

        assertThatThrownBy(this::publish)
                .isInstanceOfSatisfying(
                        InvalidContentException.class,
                        refusal -> assertThat(refusal.lines())
                                .containsExactlyInAnyOrder(
                                        "a/bad.yaml:3: nmae: unknown key; allowed keys are description, editorial,"
                                                + " name, slug, synonyms, therapies [UNKNOWN_KEY]",
                                        "a/bad.yaml:4: description: HTML is not allowed; write plain text, or"
                                                + " CommonMark in a section [INVALID_VALUE]",
                                        "a/bad.yaml:1: name: must not be blank [MISSING_VALUE]",
                                        "b/bad.yaml:3: invalid YAML: expected the node content, but found '<stream"
                                                + " end>' [INVALID_VALUE]",
                                        "bad.json:3: description: 7 is not allowed; must be text in quotes"
                                                + " [INVALID_VALUE]",
                                        "bad.json:2: slug: is used by two documents of this kind [DUPLICATE]",
                                        "good.yaml:2: slug: is used by two documents of this kind [DUPLICATE]",
                                        "early.json:1: invalid JSON: the text ends too early [INVALID_VALUE]",
                                        "latin1.yaml:1: cannot be read: it is not UTF-8 [INVALID_VALUE]",
                                        "long.yaml:1: cannot be read: it has more than 10000000 bytes"
                                                + " [INVALID_VALUE]"));

        assertThat(version()).isEqualTo(version);
        ask("{ condition(slug: \"beside-bad\") { id } }").body("data.condition", nullValue());
    }

    @Test
    void aDirectoryThatIsTooLargeIsRefused() throws IOException {
        write("a.yaml", "# 11 bytes ".repeat(5));
        write("b/c.yaml", "# 11 bytes ".repeat(5));

        assertThatThrownBy(() -> publish(109))
                .isInstanceOf(DirectoryException.class)
                .hasMessage(
                        "the files of the content directory %s have 110 bytes; monograph.content.directory-max-size"
                                + " allows 109",
                        directory);
        publish(110);
    }

    private void publish() {
        publish(20_000_000);
    }

    private void publish(long maxSize) {
        new DirectoryPublisher(new DirectoryReader(directory, maxSize), files, status).publish();
    }

    private void write(String file, String text) throws IOException {
        var path = directory.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }

    private Path write(Document document) throws IOException {
        return Files.writeString(directory.resolve(document.slug() + ".yaml"), DocumentYaml.of(document));
    }

    private long version() {
        return QuarkusTransaction.requiringNew()
                .call(() -> ContentState.current(session).version());
    }

    private long count(String from) {
        return QuarkusTransaction.requiringNew()
                .call(() -> session.createNativeQuery("select count(*) from " + from, Long.class)
                        .getSingleResult());
    }
}
