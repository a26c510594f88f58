package org.monograph;

import static io.restassured.RestAssured.given;
import static java.util.function.UnaryOperator.identity;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.monograph.base.database.EmbeddedDatabase;
import org.monograph.content.document.Document;
import org.monograph.content.document.DocumentFormat;
import org.monograph.content.importing.ContentFiles;
import org.monograph.content.yaml.DocumentYaml;

/// The built service without content of its own: it publishes a directory, follows it, and exports the same
/// files.
class ContentDirectoryIT {

    private static final String CONDITION = "condition/panic-disorder.yaml";
    private static final Set<String> OTHERS = Set.of("condition", "contact", "disclaimer", "emergency", "side-effect");
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    Path directory;

    private Path content;
    private ServiceRuns runs;
    private Map<String, String> settings;

    @BeforeEach
    void prepare() throws IOException {
        content = directory.resolve("content");
        runs = new ServiceRuns(directory);
        settings = Map.of(
                "MONOGRAPH_CONTENT_BUNDLED", "false",
                "MONOGRAPH_CONTENT_DIRECTORY", content.toString(),
                "MONOGRAPH_CONTENT_DIRECTORY_CHECK_INTERVAL", "20ms");
    }

    @AfterEach
    void stop() {
        runs.close();
    }

    @Test
    void aDirectoryIsPublishedFollowedAndExported() throws Exception {
        var documents = documents();
        pointTo(Files.createDirectory(directory.resolve("checkout-1")));
        var service = runs.start(settings);
        anEmptyServiceAnswersEachQuery();

        pointTo(written(directory.resolve("checkout-2"), documents));
        awaitHealth("published, documents: " + documents.size());
        assertThat(digests())
                .isEqualTo(documents.entrySet().stream()
                        .collect(toMap(Map.Entry::getKey, entry -> digest(entry.getValue()))));
        assertThat(export("running")).isEqualTo(texts(content.toRealPath()));

        changesArePublishedAndProblemsAreSeen(documents.size());

        service.destroy();
        Patience.awaitEnd(service);
        assertThat(export("stopped")).isEqualTo(texts(content.toRealPath()));
        anUnchangedDirectoryIsNotPublishedAgain();
    }

    /// Without drugs and interactants, and without the many sources that only these name.
    private static Map<String, Document> documents() {
        var bundled = ContentFiles.onClassPath().documents();
        var texts = bundled.stream()
                .filter(document -> OTHERS.contains(document.kind()))
                .map(DocumentYaml::of)
                .collect(joining());
        return bundled.stream()
                .filter(document -> OTHERS.contains(document.kind())
                        || document.kind().equals("citation") && texts.contains(document.slug()))
                .collect(toMap(document -> document.kind() + "/" + document.slug(), identity()));
    }

    private void anEmptyServiceAnswersEachQuery() throws Exception {
        assertThat(runs.log()).contains("Content: that of the build is not published");
        assertThat(directoryHealth()).isEqualTo("published, documents: 0");
        assertThat(answer("{ service { drugCount contentVersion disclaimer } }", "{}")
                        .getMap("data.service"))
                .isEqualTo(Map.of("drugCount", 0, "contentVersion", "0", "disclaimer", ""));
        for (var name : QueriesTest.names()) {
            var query = Path.of("docs", "queries", name + ".graphql");
            var variables = Path.of("docs", "queries", name + ".variables.json");
            assertThat(answer(Files.readString(query), Files.readString(variables))
                            .<Object>get("errors"))
                    .describedAs(name)
                    .isNull();
        }
    }

    private void changesArePublishedAndProblemsAreSeen(int documents) throws Exception {
        replace("\nname: ", "\nname: Changed ");
        Patience.await("the change is published", () -> conditionName().equals("Changed Panic disorder"));

        replace("\nname: Changed ", "\nname: Wrong\nnmae: ");
        awaitHealth(
                "not published, problems: 1, which the log lists; the first: %s:4: nmae: unknown key; allowed keys are description, editorial, name, slug, synonyms, therapies [UNKNOWN_KEY]"
                        .formatted(CONDITION));
        assertThat(conditionName()).isEqualTo("Changed Panic disorder");
        assertThat(given().port(runs.port()).get("/q/metrics").asString())
                .contains("monograph_content_directory_problems 1.0");
        assertThat(runs.log()).containsOnlyOnce(CONDITION + ":4: nmae: unknown key");

        replace("\nname: Wrong\nnmae: ", "\nname: Mended ");
        Patience.await("the mended file is published", () -> conditionName().equals("Mended Panic disorder"));
        awaitHealth("published, documents: " + documents);
    }

    private void anUnchangedDirectoryIsNotPublishedAgain() throws Exception {
        runs.start(settings);
        assertThat(runs.log())
                .contains("Content directory " + content + ": nothing was changed or published since the last start");
        assertThat(answer("{ service { contentVersion } }", "{}").getString("data.service.contentVersion"))
                .isEqualTo("3");
    }

    /// As git-sync publishes a checkout.
    private void pointTo(Path checkout) throws IOException {
        var link = Files.createSymbolicLink(directory.resolve("link"), checkout);
        Files.move(link, content, StandardCopyOption.ATOMIC_MOVE);
    }

    private static Path written(Path checkout, Map<String, Document> documents) throws IOException {
        for (var document : documents.entrySet()) {
            var file = checkout.resolve(document.getKey() + ".yaml");
            Files.createDirectories(file.getParent());
            Files.writeString(file, DocumentYaml.of(document.getValue()));
        }
        return checkout;
    }

    /// As an editor saves a file: elsewhere, and then in its place.
    private void replace(String before, String after) throws IOException {
        var file = content.resolve(CONDITION);
        var text = Files.readString(file);
        assertThat(text).containsOnlyOnce(before);
        var written = Files.writeString(directory.resolve("written"), text.replace(before, after));
        Files.move(written, file, StandardCopyOption.ATOMIC_MOVE);
    }

    private Map<String, String> export(String name) throws Exception {
        var to = directory.resolve(name);
        var export = CommandRun.of(directory, Map.of(), "export", "--to", to.toString());
        assertThat(export.exitCode()).describedAs(export.output()).isZero();
        return texts(to);
    }

    private static Map<String, String> texts(Path directory) throws IOException {
        var texts = new TreeMap<String, String>();
        try (var files = Files.walk(directory)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                texts.put(directory.relativize(file).toString(), Files.readString(file));
            }
        }
        return texts;
    }

    private static String digest(Document document) {
        return DocumentFormat.digest(DocumentFormat.canonical(document));
    }

    /// Of all documents that are published, by kind and slug.
    private Map<String, String> digests() {
        var digests = new TreeMap<String, String>();
        assertThat(EmbeddedDatabase.useRunning(
                        directory.resolve("data/postgres"), connection -> read(connection, digests)))
                .isTrue();
        return digests;
    }

    private static void read(Connection connection, Map<String, String> digests) {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("select kind, slug, digest from revision")) {
            while (rows.next()) {
                digests.put(rows.getString(1) + "/" + rows.getString(2), rows.getString(3));
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void awaitHealth(String text) throws Exception {
        Patience.await("the directory is " + text, () -> directoryHealth().equals(text));
    }

    private String directoryHealth() {
        return given().port(runs.port())
                .get("/q/health/ready")
                .path("checks.find { it.name == 'Content' }.data.directory");
    }

    private String conditionName() throws IOException {
        return answer("{ condition(slug: \"panic-disorder\") { name } }", "{}").getString("data.condition.name");
    }

    private JsonPath answer(String query, String variables) throws IOException {
        return given().port(runs.port())
                .contentType("application/json")
                .body(Map.of("query", query, "variables", JSON.readTree(variables)))
                .post("/graphql")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
