package org.monograph.content.directory;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.monograph.content.document.DrugDocuments.drug;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.monograph.MonographTest;
import org.monograph.base.terms.Severity;
import org.monograph.content.document.Document;
import org.monograph.content.importing.ContentFiles;
import org.monograph.content.interactant.InteractantKind;
import org.monograph.content.publishing.Editor;
import org.monograph.content.yaml.DocumentYaml;

@MonographTest
class ExportTest {

    private static final FileTime LONG_AGO = FileTime.from(Instant.parse("2020-01-01T00:00:00Z"));

    @TempDir
    Path directory;

    @Inject
    AgroalDataSource database;

    @Inject
    Session session;

    @Inject
    Editor editor;

    @Test
    void eachDocumentIsOneFileInTheDirectoryOfItsKind() throws Exception {
        editor.publish(drug("exported").summary("Before").build());
        editor.publish(drug("exported").summary("After").build());

        var export = export(false);

        assertThat(export.documents()).isEqualTo(count("""
                select count(distinct (r.kind, r.slug)) from revision r where not exists (
                    select from retirement t where t.kind = r.kind and t.slug = r.slug and t.superseded_at is null
                        and t.how = 'REMOVED')"""));
        assertThat(export.contentVersion()).isEqualTo(count("select version from content_version"));
        assertThat(export.others()).isEmpty();
        assertThat(files())
                .hasSize(export.documents())
                .containsKeys(
                        "citation/us-label-klonopin.yaml", "disclaimer/disclaimer.yaml", "side-effect/drowsiness.yaml");
        assertThat(files().get("drug/exported.yaml"))
                .startsWith("kind: drug\nslug: exported\n")
                .contains("summary: After\n");
    }

    /// And so has the same digest when it is published elsewhere, as `DocumentYamlTest` shows.
    @Test
    void whatIsExportedIsTheTextOfTheDocument() throws Exception {
        export(false);
        var files = files();
        var documents = bundled();

        assertThat(documents).hasSizeGreaterThan(1_000);
        for (var document : documents) {
            assertThat(files.get(document.kind() + "/" + document.slug() + ".yaml"))
                    .isEqualTo(DocumentYaml.of(document));
        }
    }

    /// Those that no test has published since.
    private List<Document> bundled() {
        var names = QuarkusTransaction.requiringNew()
                .call(() -> session.createNativeQuery("""
                                select kind || '/' || slug from revision group by kind, slug
                                having count(*) = 1 and min(source) = 'first-content'""", String.class)
                        .getResultStream()
                        .collect(toSet()));
        return ContentFiles.onClassPath().documents().stream()
                .filter(document -> names.contains(document.kind() + "/" + document.slug()))
                .toList();
    }

    @Test
    void aDocumentThatReadersDoNotSeeAnyMoreIsNotExported() throws Exception {
        editor.publishInteractant("hidden-food", InteractantKind.FOOD, null);
        editor.publishInteractant("other-food", InteractantKind.FOOD, null);
        editor.publishInteraction("hidden-food", "other-food", Severity.MILD, "Effect");
        QuarkusTransaction.requiringNew()
                .run(() -> session.createNativeMutationQuery("""
                                update interaction set superseded_at = published_at + interval '1 microsecond'
                                where slug = 'hidden-food-with-other-food'""").executeUpdate());

        export(false);

        assertThat(files())
                .containsKey("interactant/hidden-food.yaml")
                .doesNotContainKey("interaction/hidden-food-with-other-food.yaml");
    }

    @Test
    void aWithdrawnDocumentIsExportedAndNamed() throws Exception {
        editor.publish(drug("retired-export-drug").build());
        QuarkusTransaction.requiringNew()
                .run(() -> session.createNativeMutationQuery("""
                                insert into retirement (kind, slug, how, reason, published_at)
                                values ('drug', 'retired-export-drug', 'WITHDRAWN', 'Off the market', now())""").executeUpdate());

        assertThat(export(false).withdrawn()).contains("drug/retired-export-drug");
        assertThat(files()).containsKey("drug/retired-export-drug.yaml");
    }

    @Test
    void allDocumentsAreReadInOneSnapshot() throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            Export.of(connection, ExportTarget.of(directory, false));

            try (var row = statement.executeQuery(
                    "select current_setting('transaction_isolation'), current_setting('transaction_read_only')")) {
                row.next();
                assertThat(List.of(row.getString(1), row.getString(2))).containsExactly("repeatable read", "on");
            }
            connection.rollback();
            connection.setAutoCommit(true);
        }
    }

    @Test
    void aDirectoryWithFilesIsRefusedAndStaysAsItIs() throws IOException {
        Files.writeString(directory.resolve("README.md"), "Mine");

        assertThatThrownBy(() -> export(false))
                .isInstanceOf(ExportException.class)
                .hasMessage(directory + " is not empty. Name another directory, or write over its files with --force.");
        assertThat(files()).isEqualTo(Map.of("README.md", "Mine"));
    }

    @Test
    void hiddenFilesMayBeThere() throws Exception {
        Files.createDirectory(directory.resolve(".git"));

        assertThat(export(false).documents()).isPositive();
    }

    @Test
    void writingOverAnExportChangesOnlyWhatIsDifferent() throws Exception {
        export(false);
        var first = files();
        var changed = directory.resolve("disclaimer/disclaimer.yaml");
        Files.writeString(changed, "kind: disclaimer\n");
        Files.writeString(directory.resolve("drug/gone.yaml"), "kind: drug\n");
        Files.writeString(directory.resolve("notes.txt"), "Mine");
        try (var all = Files.walk(directory)) {
            for (var file : all.filter(Files::isRegularFile).toList()) {
                Files.setLastModifiedTime(file, LONG_AGO);
            }
        }

        var export = export(true);

        assertThat(export.others()).containsExactly(Path.of("drug/gone.yaml"));
        assertThat(files())
                .containsAllEntriesOf(first)
                .hasSize(first.size() + 2)
                .containsEntry("drug/gone.yaml", "kind: drug\n")
                .containsEntry("notes.txt", "Mine");
        assertThat(Files.getLastModifiedTime(changed)).isGreaterThan(LONG_AGO);
        assertThat(Files.getLastModifiedTime(directory.resolve("drug/clonazepam.yaml")))
                .isEqualTo(LONG_AGO);
    }

    @Test
    void aFileInPlaceOfTheDirectoryIsRefused() throws IOException {
        var file = Files.writeString(directory.resolve("file"), "Mine");

        assertThatThrownBy(() -> ExportTarget.of(file, true)).hasMessage(file + " is not a directory");
        assertThatThrownBy(() -> ExportTarget.of(file.resolve("below"), true).write("drug", "x", ""))
                .isInstanceOf(ExportException.class)
                .hasMessageStartingWith(file.resolve("below/drug/x.yaml") + " cannot be written: ");
    }

    private Export export(boolean overwrite) throws SQLException {
        var target = ExportTarget.of(directory, overwrite);
        try (var connection = database.getConnection()) {
            try {
                return Export.of(connection, target);
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        }
    }

    private long count(String query) {
        return QuarkusTransaction.requiringNew()
                .call(() -> session.createNativeQuery(query, Long.class).getSingleResult());
    }

    private Map<String, String> files() throws IOException {
        var texts = new TreeMap<String, String>();
        try (var all = Files.walk(directory)) {
            for (var file : all.filter(Files::isRegularFile).toList()) {
                texts.put(directory.relativize(file).toString(), Files.readString(file));
            }
        }
        return texts;
    }
}
