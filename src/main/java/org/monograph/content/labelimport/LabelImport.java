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
import java.util.Optional;
import java.util.Set;
import org.monograph.base.terms.Sha256;
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

    /// Half of the digest is enough to see a change, and of all labels it is in memory.
    private static final int DIGEST_LENGTH = 32;

    private final ImportOptions options;
    private final String build;
    private final PrintStream screen;
    private final LabelFiles files;
    private final Progress progress;

    /// @param build which converts labels: another one converts all again
    /// @param screen for progress, and for lines on what is not imported
    /// @throws ImportException when a file does not exist
    public LabelImport(ImportOptions options, Optional<String> build, PrintStream screen) {
        this.options = options;
        this.build = build.orElse(null);
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
            var labels = new Labels(selected(), build == null ? Map.of() : store.inputs(), log, writer);
            readAll(labels, log);
            writer.finish();
            var isRefused = options.isComplete() && !withdraw(new Withdrawal(store, log, screen), labels, log);
            if (log.count(ImportLog.Result.PUBLISHED) > 0 && !options.isDryRun()) {
                store.tidy();
            }
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
                    public void label(LabelDocument document, Set<LabelFlag> flags, String input) {
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
        private final Map<String, String> held;
        private final ImportLog log;
        private final BatchWriter writer;
        private final Map<String, LabelVersion> seen = new HashMap<>();
        private final Set<String> present = new HashSet<>();
        private final Set<LabelOrigin> origins = EnumSet.noneOf(LabelOrigin.class);
        private boolean hasNameless;

        /// @param held input of published labels by set id
        private Labels(Set<String> selected, Map<String, String> held, ImportLog log, BatchWriter writer) {
            this.selected = selected;
            this.held = held;
            this.log = log;
            this.writer = writer;
        }

        @Override
        public boolean isWanted(LabelVersion version, String input) {
            origins.add(version.origin());
            if (selected != null && !selected.contains(version.setId())) {
                progress.label();
                log.notSelected(version.setId());
                return false;
            }
            if (!isHeld(version, input) || isAgain(version)) {
                return true;
            }
            progress.label();
            note(version);
            log.unchanged(version);
            return false;
        }

        private boolean isHeld(LabelVersion version, String input) {
            return !held.isEmpty() && ofBuild(input).equals(held.get(version.setId()));
        }

        private boolean isAgain(LabelVersion version) {
            var before = seen.get(version.setId());
            return before != null && !before.isOlderThan(version);
        }

        private void note(LabelVersion version) {
            present.add(version.setId());
            seen.put(version.setId(), version);
        }

        @Override
        public void label(LabelDocument document, Set<LabelFlag> flags, String input) {
            progress.label();
            var version = document.version();
            if (isAgain(version)) {
                log.rejected(version.setId(), RejectionCode.DUPLICATE_LABEL, "it was in this import before");
                return;
            }
            if (seen.containsKey(version.setId())) {
                writer.finish(); // a batch has each label once
            }
            note(version);
            writer.add(document, flags, build == null ? null : ofBuild(input));
        }

        private String ofBuild(String input) {
            return Sha256.of(build + input).substring(0, DIGEST_LENGTH);
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
