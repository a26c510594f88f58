package org.monograph.content.labelimport;

import static java.util.stream.Collectors.toSet;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.monograph.content.labeldocument.LabelDocument;
import org.monograph.content.labeldocument.LabelOrigin;
import org.monograph.content.labeldocument.LabelVersion;
import org.monograph.content.labelsource.LabelFlag;
import org.monograph.content.labelsource.LabelSink;
import org.monograph.content.labelsource.RejectionCode;
import org.monograph.content.labelstore.LabelStore;

/// One run of the import. What was published by an earlier run is unchanged in this one, so that an import
/// that was ended goes on.
public final class LabelImport {

    private final ImportOptions options;
    private final PrintStream screen;
    private final LabelFiles files;
    private final Progress progress;

    /// @param screen for progress, and for lines on what is not imported
    /// @throws ImportException when a file does not exist
    public LabelImport(ImportOptions options, PrintStream screen) {
        this.options = options;
        this.screen = screen;
        this.files = LabelFiles.in(options.paths());
        var isReadTwice = options.selection() instanceof ImportOptions.Selection.Representatives;
        this.progress = new Progress(screen, isReadTwice ? 2 * files.bytes() : files.bytes());
    }

    /// @throws ImportException when it cannot go on
    /// @throws org.monograph.content.labelstore.LabelStoreException when the database fails
    public ImportResult run(LabelStore store) {
        var report = ImportReport.to(options.report());
        try (var log = new ImportLog(report, screen);
                var writer = new BatchWriter(store, options.isDryRun(), log, report::flush)) {
            var labels = new Labels(selected(), log, writer);
            readAll(labels, log);
            writer.finish();
            var isRefused = options.isComplete() && !withdraw(new Withdrawal(store, log, screen), labels, log);
            return ImportResult.of(log, isRefused);
        }
    }

    private void readAll(LabelSink sink, ImportLog log) {
        var reader = new LabelFileReader(options.format(), sink, log, progress::read);
        files.files().forEach(reader::read);
    }

    /// Null for all.
    private Set<String> selected() {
        return switch (options.selection()) {
            case ImportOptions.Selection.All _ -> null;
            case ImportOptions.Selection.Listed listed -> listed(listed.setIds());
            case ImportOptions.Selection.Representatives _ -> representatives();
        };
    }

    private static Set<String> listed(Path file) {
        try (var lines = Files.lines(file)) {
            return lines.map(line -> line.strip().toLowerCase(Locale.ROOT))
                    .filter(line -> !line.isEmpty())
                    .collect(toSet());
        } catch (IOException e) {
            throw new ImportException("the list %s cannot be read".formatted(file), e);
        }
    }

    /// Reads all files once; what is rejected cannot be chosen.
    private Set<String> representatives() {
        var representatives = new Representatives(LocalDate.now());
        var silent = new ImportLog(ImportReport.to(null), new PrintStream(PrintStream.nullOutputStream()));
        readAll(
                new LabelSink() {
                    @Override
                    public void label(LabelDocument document, Set<LabelFlag> flags) {
                        representatives.add(document);
                        progress.label();
                    }

                    @Override
                    public void rejected(String setId, RejectionCode code, String reason) {
                        progress.label(); // the second reading reports it
                    }
                },
                silent);
        return representatives.setIds();
    }

    private boolean withdraw(Withdrawal withdrawal, Labels labels, ImportLog log) {
        if (log.count(ImportLog.Result.FILE_FAILED) > 0 || labels.hasNameless) {
            screen.println(
                    "Some files or labels could not be read, so it is not known what is missing: none is withdrawn.");
            return true;
        }
        return withdrawal.withdraw(labels.origins, labels.present, options.isDryRun());
    }

    /// Takes labels from the readers.
    private final class Labels implements LabelSink {

        private final Set<String> selected;
        private final ImportLog log;
        private final BatchWriter writer;
        private final Map<String, LabelVersion> seen = new HashMap<>();
        private final Set<String> present = new HashSet<>();
        private final Set<LabelOrigin> origins = EnumSet.noneOf(LabelOrigin.class);
        private boolean hasNameless;

        private Labels(Set<String> selected, ImportLog log, BatchWriter writer) {
            this.selected = selected;
            this.log = log;
            this.writer = writer;
        }

        @Override
        public void label(LabelDocument document, Set<LabelFlag> flags) {
            progress.label();
            var version = document.version();
            origins.add(version.origin());
            if (selected != null && !selected.contains(version.setId())) {
                log.notSelected(version.setId());
                return;
            }
            present.add(version.setId());
            var before = seen.get(version.setId());
            if (before != null && !before.isOlderThan(version)) {
                log.rejected(version.setId(), RejectionCode.DUPLICATE_LABEL, "it was in this import before");
                return;
            }
            if (before != null) {
                writer.finish(); // a batch has each label once
            }
            seen.put(version.setId(), version);
            writer.add(document, flags);
        }

        @Override
        public void rejected(String setId, RejectionCode code, String reason) {
            progress.label();
            if (setId == null) {
                hasNameless = true;
            } else {
                present.add(setId.toLowerCase(Locale.ROOT));
            }
            log.rejected(setId, code, reason);
        }
    }
}
