package org.monograph.content.labelimport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.monograph.content.labelimport.ImportOptions.Selection;
import org.monograph.content.labelsource.TestLabels;

class LabelImportTest {

    private static final byte[] BOMB = bytes("[" + " ".repeat(40 << 20));

    private final MemoryStore store = new MemoryStore();
    private final ByteArrayOutputStream screen = new ByteArrayOutputStream();

    private String build = "build";

    @TempDir
    Path directory;

    private ImportResult run(ImportOptions options) {
        return new LabelImport(options, Optional.of(build), new PrintStream(screen, true, StandardCharsets.UTF_8))
                .run(store);
    }

    private ImportResult run(Path... paths) {
        return run(new ImportOptions(List.of(paths), null, new Selection.All(), false, null, false));
    }

    private String screen() {
        return screen.toString(StandardCharsets.UTF_8);
    }

    private Path file(String name, String content) {
        return file(name, content.getBytes(StandardCharsets.UTF_8));
    }

    private Path file(String name, byte[] content) {
        try {
            return Files.write(directory.resolve(name), content);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] zip(String name, byte[] content) {
        try {
            var bytes = new ByteArrayOutputStream();
            try (var zip = new ZipOutputStream(bytes)) {
                zip.putNextEntry(new ZipEntry("picture.jpg"));
                zip.write(1);
                zip.putNextEntry(new ZipEntry(name));
                zip.write(content);
            }
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String label(String setId, int version) {
        return """
               {"warnings": ["For external use only."], "set_id": "%s", "id": "%s-%d", "version": "%d",
               "effective_time": "2026010%d"}""".formatted(setId, setId, version, version, version);
    }

    private static String labels(int count) {
        return IntStream.range(0, count)
                .mapToObj(number -> label("label-" + number, 1))
                .collect(Collectors.joining(",", "{\"meta\": {}, \"results\": [", "]}"));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void allRealLabelsAreImportedFromArchivesAndUnchangedAgain() {
        var first = run(TestLabels.OPENFDA);
        var second = run(TestLabels.OPENFDA);

        assertThat(first).isEqualTo(new ImportResult(120, 0, 0, 0, 0, 0, 0, false));
        assertThat(second).isEqualTo(new ImportResult(0, 120, 0, 0, 0, 0, 0, false));
        assertThat(store.held).hasSize(120);
    }

    @Test
    void whatIsUnchangedIsKnownByItsInputUntilTheBuildChanges() {
        run(file("labels.json", "[%s,%s]".formatted(label("a", 1), label("b", 1))));
        var file = file("labels.json", "[%s,%s]".formatted(label("a", 1), label("b", 2)));

        assertThat(run(file)).isEqualTo(new ImportResult(1, 1, 0, 0, 0, 0, 0, false));
        assertThat(store.batches).containsExactly(2, 1);
        build = "another build";
        assertThat(run(file)).isEqualTo(new ImportResult(0, 2, 0, 0, 0, 0, 0, false));
        assertThat(store.batches).containsExactly(2, 1, 2);
    }

    @Test
    void labelsOfALargeFileArePublishedInBatches() {
        run(file("labels.json", labels(250)));

        assertThat(store.batches).containsExactly(100, 100, 50);
    }

    @Test
    void archivesInArchivesAreReadWithoutTheirPictures() {
        var xml = TestLabels.files(TestLabels.SPL, ".xml").get("cough.xml");
        var archive = file("dm.zip", zip("otc/one.zip", zip("label.xml", xml)));

        assertThat(run(archive)).isEqualTo(new ImportResult(1, 0, 0, 0, 0, 0, 0, false));
        assertThat(store.held).containsOnlyKeys("00f66f25-3469-4c16-9baf-fba21e9628bd");
    }

    @Test
    void aFailureEndsTheImportAndTheSecondRunGoesOn() {
        var file = file("labels.json", labels(250));
        store.batchesUntilFailure = 2;

        assertThatThrownBy(() -> run(file)).hasMessage("disk full");
        assertThat(store.held).hasSize(200);

        store.batchesUntilFailure = Integer.MAX_VALUE;
        assertThat(run(file)).isEqualTo(new ImportResult(50, 200, 0, 0, 0, 0, 0, false));
    }

    @Test
    void aLabelIsImportedOnceAndTheNewerOneStays() {
        var result = run(file(
                "a.json", "[" + String.join(",", label("a", 2), label("a", 2), label("a", 1), label("a", 3)) + "]"));

        assertThat(result).isEqualTo(new ImportResult(2, 0, 0, 0, 2, 0, 0, false));
        assertThat(result.exitCode()).isEqualTo(ImportResult.SOME_REJECTED);
        assertThat(store.held.get("a").document().version().number()).isEqualTo(3);
        assertThat(screen()).contains("label a: DUPLICATE_LABEL");
    }

    @Test
    void anOlderVersionThanTheOneHeldIsNotPublished() {
        run(file("a.json", label("a", 2)));

        assertThat(run(file("b.json", label("a", 1)))).isEqualTo(new ImportResult(0, 0, 1, 0, 0, 0, 0, false));
        assertThat(store.held.get("a").document().version().number()).isEqualTo(2);
    }

    @Test
    void eachDamagedFileHasALineAndTheOthersAreImported() {
        var archive = zip("labels.json", bytes(labels(500)));
        file("a-truncated.zip", Arrays.copyOf(archive, archive.length - 100));
        file("b-nested.zip", zip("x.zip", Arrays.copyOf(archive, archive.length - 40)));
        file("c-deep.zip", zip("x.zip", zip("y.zip", zip("z.zip", archive))));
        file("d-empty.json", "");
        file("e-text.json", "hello");
        file("f-half.json", labels(2).substring(0, 250));
        file("g-encoding.json", new byte[] {'[', '"', (byte) 0xC3, 0x28, '"', ']'});
        file("h-entity.xml", "<!DOCTYPE a [<!ENTITY b 'c'>]><document>&b;</document>");
        file("i-bomb.zip", zip("bomb.json", BOMB));
        file("j-nested-bomb.zip", zip("x.zip", zip("bomb.json", BOMB)));
        file("k-good.json", label("good", 1));

        var result = run(directory);

        assertThat(store.held).containsKey("good");
        assertThat(result.exitCode()).isEqualTo(ImportResult.SOME_REJECTED);
        assertThat(screen().lines()
                        .map(line -> line.replaceAll(".*/([a-k])-[^:]*: (?:label [^:]*: )?([A-Z_]+):.*", "$1 $2")))
                .contains(
                        "a TRUNCATED_FILE",
                        "b TRUNCATED_FILE",
                        "c SUSPICIOUS_ARCHIVE",
                        "d TRUNCATED_FILE",
                        "e INVALID_FILE",
                        "f TRUNCATED_FILE",
                        "g INVALID_ENCODING",
                        "h FORBIDDEN_XML",
                        "i SUSPICIOUS_ARCHIVE",
                        "j SUSPICIOUS_ARCHIVE");
    }

    @Test
    void onlyListedLabelsAreImported() {
        var list = file("list.txt", "LABEL-3\n\n label-7 \n");

        var result = run(new ImportOptions(
                List.of(file("labels.json", labels(10))), null, new Selection.Listed(list), false, null, false));

        assertThat(result).isEqualTo(new ImportResult(2, 0, 0, 8, 0, 0, 0, false));
        assertThat(store.held).containsOnlyKeys("label-3", "label-7");
    }

    @Test
    void aDryRunPublishesNothing() {
        var result = run(new ImportOptions(
                List.of(file("labels.json", labels(3))), null, new Selection.All(), true, null, false));

        assertThat(result.published()).isEqualTo(3);
        assertThat(store.held).isEmpty();
    }

    @Test
    void theReportHasALineForEachLabel() throws IOException {
        var report = directory.resolve("report.jsonl");
        var file = file("labels.json", "[%s,%s]".formatted(label("a", 1), label("b", 0)));

        run(new ImportOptions(List.of(file), null, new Selection.All(), false, report, false));

        assertThat(Files.readAllLines(report)).containsExactlyInAnyOrder("""
                        {"file":"%s","setId":"a","version":1,"result":"PUBLISHED","revision":1,"flags":["NO_PROFILE"]}""".formatted(file), """
                        {"file":"%s","setId":"b","result":"REJECTED","code":"NO_VERSION",\
                        "reason":"the version is missing or no number from 1"}""".formatted(file));
    }

    @Test
    void whatIsMissingIsWithdrawnOnlyFromACompleteSource() {
        run(file("all.json", labels(100)));

        assertThat(complete(false, labels(98))).isEqualTo(new ImportResult(0, 98, 0, 0, 0, 0, 0, false));
        assertThat(store.held).hasSize(100);
        assertThat(complete(true, labels(98))).isEqualTo(new ImportResult(0, 98, 0, 0, 0, 0, 2, false));
        assertThat(store.held).hasSize(98);
    }

    @Test
    void moreThanTwoPercentAreNeverWithdrawn() {
        run(file("all.json", labels(100)));

        var result = complete(true, labels(97));

        assertThat(result.exitCode()).isEqualTo(ImportResult.TOO_MANY_MISSING);
        assertThat(store.held).hasSize(100);
        assertThat(screen()).contains("3 of 100 labels are missing, more than 2 %: none is withdrawn");
    }

    @Test
    void nothingIsWithdrawnAfterAFileThatCouldNotBeRead() {
        run(file("all.json", labels(100)));
        var labels = labels(99);

        var result = complete(true, labels.substring(0, labels.length() - 5));

        assertThat(result.failedFiles()).isEqualTo(1);
        assertThat(store.held).hasSize(100);
    }

    private ImportResult complete(boolean isComplete, String content) {
        return run(new ImportOptions(
                List.of(file("complete.json", content)), null, new Selection.All(), false, null, isComplete));
    }

    @Test
    void aPathThatDoesNotExistIsRefusedBeforeAnythingIsRead() {
        assertThatThrownBy(() -> run(file("a.json", label("a", 1)), directory.resolve("none")))
                .isInstanceOf(ImportException.class);
        assertThat(store.held).isEmpty();
    }
}
