package org.monograph.content.labelimport;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.monograph.content.labelsource.LabelFlag;

/// A file with a line of JSON for each label.
final class ImportReport implements AutoCloseable {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_EMPTY, JsonInclude.Include.NON_EMPTY))
            .build();

    private final Path file;
    private final BufferedWriter lines;

    /// @param version null when the label is not read, or not known
    /// @param code why it is not imported; null when it is
    record Line(
            String file,
            String setId,
            Integer version,
            ImportLog.Result result,
            String code,
            String reason,
            Integer revision,
            Set<LabelFlag> flags) {}

    private ImportReport(Path file, BufferedWriter lines) {
        this.file = file;
        this.lines = lines;
    }

    /// @param file which is written anew; null for none
    /// @throws ImportException when it cannot be written
    static ImportReport to(Path file) {
        try {
            return new ImportReport(file, file == null ? null : Files.newBufferedWriter(file));
        } catch (IOException e) {
            throw failure(file, e);
        }
    }

    void write(Line line) {
        try {
            if (lines != null) {
                lines.write(JSON.writeValueAsString(line));
                lines.newLine();
            }
        } catch (IOException e) {
            throw failure(file, e);
        }
    }

    /// After each batch, so that the report of an import that was ended has what was published.
    void flush() {
        try {
            if (lines != null) {
                lines.flush();
            }
        } catch (IOException e) {
            throw failure(file, e);
        }
    }

    @Override
    public void close() {
        try {
            if (lines != null) {
                lines.close();
            }
        } catch (IOException e) {
            throw failure(file, e);
        }
    }

    private static ImportException failure(Path file, IOException cause) {
        return new ImportException("the report %s cannot be written: %s".formatted(file, cause.getMessage()), cause);
    }
}
