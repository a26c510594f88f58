package org.monograph.content.labelsource;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.ZipInputStream;
import org.monograph.content.labeldocument.LabelDocument;

/// Real labels for tests: FDA's files, dedicated to the public domain (CC0). `openfda.zip` has 120 labels
/// of openFDA, `spl.zip` seven labels of labelers, and what FDA's own converter makes of them.
public final class TestLabels {

    public static final Path OPENFDA = Path.of("src/test/resources/labels/openfda.zip");
    public static final Path SPL = Path.of("src/test/resources/labels/spl.zip");

    private static final JsonMapper JSON = new JsonMapper();

    private TestLabels() {}

    /// @return the files by name
    public static Map<String, byte[]> files(Path archive, String ending) {
        try (var zip = new ZipInputStream(Files.newInputStream(archive))) {
            var files = new TreeMap<String, byte[]>();
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().endsWith(ending)) {
                    files.put(entry.getName(), zip.readAllBytes());
                }
            }
            return files;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static JsonNode json(byte[] label) {
        try {
            return JSON.readTree(label);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// What a reader makes of a file.
    public interface Reading {
        void read(InputStream in, LabelSink sink) throws IOException;
    }

    public static Collected read(byte[] file, Reading reading) {
        var collected = new Collected();
        try {
            reading.read(new ByteArrayInputStream(file), collected);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return collected;
    }

    /// Keeps what a reader hands over.
    public static final class Collected implements LabelSink {

        public final List<LabelDocument> labels = new ArrayList<>();
        public final Set<LabelFlag> flags = EnumSet.noneOf(LabelFlag.class);
        public final List<RejectionCode> rejections = new ArrayList<>();

        @Override
        public void label(LabelDocument document, Set<LabelFlag> more, String input) {
            labels.add(document);
            flags.addAll(more);
        }

        @Override
        public void rejected(String setId, RejectionCode code, String reason) {
            rejections.add(code);
        }
    }
}
