package org.monograph.content.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.monograph.content.document.DrugDocuments.drug;
import static org.monograph.door.http.GraphQL.ask;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hibernate.Session;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.monograph.MonographTest;
import org.monograph.content.document.Document;
import org.monograph.content.editing.EditorClient;
import org.monograph.content.importing.FilePublisher;
import org.monograph.content.publishing.Editor;
import org.monograph.content.publishing.Publisher;
import org.monograph.content.publishing.ReplacePolicy;
import org.monograph.content.yaml.DocumentYaml;

/// Which revisions a document of a directory replaces.
@MonographTest
class DirectoryReplacementTest {

    @TempDir
    Path directory;

    @Inject
    FilePublisher files;

    @Inject
    Publisher publisher;

    @Inject
    Editor editor;

    @Inject
    Session session;

    @BeforeEach
    void publishWhatDocumentsCite() {
        editor.publish();
    }

    /// Who published the latest revision, and whether a document of the directory takes its place.
    @ParameterizedTest
    @CsvSource({
        "first-content, true", "directory, true",
        "test, false", "generator, false"
    })
    void onlyRevisionsOfFilesAreReplaced(String before, boolean replaced) throws IOException {
        var slug = "before-by-" + before;
        publisher.publish(
                before,
                ReplacePolicy.ANY_REVISION,
                List.of(drug(slug).summary("Before").build()));
        write(drug(slug).summary("In the directory").build());

        publish();

        assertThat(editor.publishersOf(slug)).isEqualTo(replaced ? List.of(before, "directory") : List.of(before));
    }

    @Test
    void whatAnEditorPublishedStaysAndTheRestIsPublished() throws IOException {
        write(drug("of-editor").summary("Directory").build());
        publish();
        EditorClient.publish(
                "over-directory", 1, drug("of-editor").summary("Editor").build());
        write(drug("of-editor").summary("Directory again").build());
        write(drug("beside-editor").build());

        publish();

        assertThat(editor.publishersOf("of-editor")).containsExactly("directory", "paul");
        assertThat(editor.publishersOf("beside-editor")).containsExactly("directory");
        ask("{ drug(slug: \"of-editor\") { summary } }").body("data.drug.summary", equalTo("Editor"));
    }

    @Test
    void anEditorWhoIsCalledAsTheDirectoryIsStillAnEditor() throws IOException {
        write(drug("of-namesake").summary("Directory").build());
        publish();
        EditorClient.publish(
                "namesake", 1, drug("of-namesake").summary("Editor").build());
        QuarkusTransaction.requiringNew()
                .run(() -> session.createNativeMutationQuery(
                                "update revision set source = 'directory' where slug = 'of-namesake'")
                        .executeUpdate());

        publish();

        ask("{ drug(slug: \"of-namesake\") { summary } }").body("data.drug.summary", equalTo("Editor"));
    }

    @Test
    void anEditThatIsUndoneIsPublishedAgain() throws IOException {
        for (var summary : List.of("One", "Two", "One")) {
            write(drug("undone").summary(summary).build());
            publish();
        }

        assertThat(editor.publishersOf("undone")).containsExactly("directory", "directory", "directory");
        ask("{ drug(slug: \"undone\") { summary } }").body("data.drug.summary", equalTo("One"));
    }

    @Test
    void aFileThatIsRemovedLeavesItsDocument() throws IOException {
        var file = write(drug("removed-file").build());
        publish();
        Files.delete(file);

        publish();

        ask("{ drug(slug: \"removed-file\") { revision } }").body("data.drug.revision", equalTo(1));
    }

    @Test
    void aRetiredDocumentStaysRetired() throws IOException {
        write(drug("retired-drug").build());
        publish();
        QuarkusTransaction.requiringNew()
                .run(() -> session.createNativeMutationQuery("""
                                insert into retirement (kind, slug, how, reason, published_at)
                                values ('drug', 'retired-drug', 'WITHDRAWN', 'Off the market', now())""").executeUpdate());
        write(drug("retired-drug").summary("Again").build());

        publish();

        assertThat(editor.publishersOf("retired-drug")).hasSize(1);
    }

    @Test
    void theFirstContentLeavesWhatADirectoryHasInItsPlace() throws IOException {
        write(drug("of-both").summary("Directory").build());
        publish();

        publisher.publish(
                Publisher.FIRST_CONTENT,
                ReplacePolicy.OWN_REVISIONS,
                List.of(drug("of-both").summary("Bundled").build()));

        assertThat(editor.publishersOf("of-both")).containsExactly("directory");
    }

    private void publish() {
        new DirectoryPublisher(new DirectoryReader(directory, 20_000_000), files, new DirectoryStatus()).publish();
    }

    private Path write(Document document) throws IOException {
        return Files.writeString(directory.resolve(document.slug() + ".yaml"), DocumentYaml.of(document));
    }
}
