package org.monograph.content.labelimport;

import java.io.PrintStream;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.monograph.content.labeldocument.LabelVersion;
import org.monograph.content.labelsource.LabelFlag;
import org.monograph.content.labelsource.RejectionCode;
import org.monograph.content.labelstore.DigestedLabel;
import org.monograph.content.labelstore.LabelOutcome;

/// Counts what became of labels and files, writes the report, and prints a line for each that is not
/// imported.
final class ImportLog implements AutoCloseable {

    /// Lines on the screen; the report has all.
    private static final int MAX_LINES = 200;

    /// What became of a label or a file.
    enum Result {
        PUBLISHED,
        UNCHANGED,
        OLDER,
        REJECTED,
        NOT_SELECTED,
        WITHDRAWN,
        FILE_FAILED
    }

    private final ImportReport report;
    private final PrintStream screen;
    private final Map<Result, Integer> counts = new EnumMap<>(Result.class);
    private String file = "";
    private int lines;

    ImportLog(ImportReport report, PrintStream screen) {
        this.report = report;
        this.screen = screen;
    }

    /// @param name of the file that is read from now on
    void file(String name) {
        file = name;
    }

    String file() {
        return file;
    }

    synchronized int count(Result result) {
        return counts.getOrDefault(result, 0);
    }

    synchronized void failed(FileFailureException failure) {
        add(Result.FILE_FAILED);
        report.write(new ImportReport.Line(
                file, null, null, Result.FILE_FAILED, failure.code().name(), failure.getMessage(), null, null));
        print("%s: %s: %s; the rest of the file is not imported".formatted(file, failure.code(), failure.getMessage()));
    }

    synchronized void rejected(String setId, RejectionCode code, String reason) {
        rejected(file, setId, code.name(), reason);
    }

    private void rejected(String from, String setId, String code, String reason) {
        add(Result.REJECTED);
        report.write(new ImportReport.Line(from, setId, null, Result.REJECTED, code, reason, null, null));
        print("%s: label %s: %s: %s".formatted(from, setId == null ? "without set id" : setId, code, reason));
    }

    synchronized void notSelected(String setId) {
        add(Result.NOT_SELECTED);
        report.write(new ImportReport.Line(file, setId, null, Result.NOT_SELECTED, null, null, null, null));
    }

    synchronized void withdrawn(String setId) {
        add(Result.WITHDRAWN);
        report.write(new ImportReport.Line(null, setId, null, Result.WITHDRAWN, null, null, null, null));
    }

    synchronized void unchanged(LabelVersion version) {
        add(file, version.setId(), version.number(), Result.UNCHANGED, null, null);
    }

    /// @param from the file of the label
    synchronized void outcome(String from, DigestedLabel label, Set<LabelFlag> flags, LabelOutcome outcome) {
        var version = label.document().version();
        switch (outcome) {
            case LabelOutcome.Refused refused -> rejected(from, version.setId(), refused.code(), refused.reason());
            case LabelOutcome.Published published ->
                add(from, version.setId(), version.number(), Result.PUBLISHED, published.revision(), flags);
            case LabelOutcome.Unchanged _ -> add(from, version.setId(), version.number(), Result.UNCHANGED, null, null);
            case LabelOutcome.Older _ -> add(from, version.setId(), version.number(), Result.OLDER, null, flags);
        }
    }

    private void add(String from, String setId, int version, Result result, Integer revision, Set<LabelFlag> flags) {
        add(result);
        report.write(new ImportReport.Line(from, setId, version, result, null, null, revision, flags));
    }

    private void add(Result result) {
        counts.merge(result, 1, Integer::sum);
    }

    private void print(String line) {
        lines++;
        if (lines <= MAX_LINES) {
            screen.println(line);
        } else if (lines == MAX_LINES + 1) {
            screen.println("More labels are not imported; --report FILE lists all");
        }
    }

    @Override
    public synchronized void close() {
        report.close();
    }
}
