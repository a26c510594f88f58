package org.monograph.content.labelimport;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongConsumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import org.monograph.content.labelsource.LabelSink;
import org.monograph.content.labelsource.RejectionCode;
import org.monograph.content.openfda.OpenFdaReader;
import org.monograph.content.spl.SplReader;

/// Reads files of labels, and archives of them, without unpacking them to the disk. DailyMed's archives
/// have an archive for each label.
final class LabelFileReader {

    /// Archives in each other.
    private static final int MAX_DEPTH = 2;

    private static final int LOOK_AHEAD = 64;
    private static final int BUFFER = 1 << 16;

    private final LabelFileFormat format;
    private final ImportLog log;
    private final OpenFdaReader openFda;
    private final SplReader spl;
    private final LongConsumer progress;

    /// @param format of all files; null: each shows its own
    /// @param progress gets the number of bytes that were read from the disk
    LabelFileReader(LabelFileFormat format, LabelSink sink, ImportLog log, LongConsumer progress) {
        var today = LocalDate.now();
        this.format = format;
        this.log = log;
        this.openFda = new OpenFdaReader(sink, today);
        this.spl = new SplReader(sink, today);
        this.progress = progress;
    }

    /// What cannot be read goes to the log; the rest is read.
    void read(Path file) {
        log.file(file.toString());
        try {
            if (isArchive(file)) {
                readArchive(file);
            } else {
                try (var in = Files.newInputStream(file)) {
                    readLabels(new CountedStream(in, progress));
                }
            }
        } catch (IOException e) {
            log.failed(FileFailureException.of(e));
        }
    }

    private static boolean isArchive(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            var begin = in.readNBytes(2);
            return begin.length == 2 && begin[0] == 'P' && begin[1] == 'K';
        }
    }

    private void readArchive(Path file) throws IOException {
        try (var archive = new ZipFile(file.toFile())) {
            for (var entries = archive.entries(); entries.hasMoreElements(); ) {
                var entry = entries.nextElement();
                if (isRead(entry)) {
                    log.file(file + "!" + entry.getName());
                    try (var in = archive.getInputStream(entry)) {
                        readEntry(in, entry);
                    } catch (IOException e) {
                        log.failed(FileFailureException.of(e));
                    }
                } else {
                    progress.accept(Math.max(0, entry.getCompressedSize()));
                }
            }
        }
    }

    private void readEntry(InputStream in, ZipEntry entry) throws IOException {
        var packed = Math.max(1, entry.getCompressedSize());
        var shrunk = (double) packed / Math.max(packed, entry.getSize());
        var counted = new CountedStream(in, bytes -> progress.accept(Math.round(bytes * shrunk)));
        read(entry.getName(), new EntryLimit(counted, () -> packed), 1);
    }

    private static boolean isRead(ZipEntry entry) {
        return !entry.isDirectory() && LabelFiles.isLabelFile(entry.getName());
    }

    private void read(String name, InputStream in, int depth) throws IOException {
        if (name.toLowerCase(Locale.ROOT).endsWith(".zip")) {
            readNested(in, depth + 1);
        } else {
            readLabels(in);
        }
    }

    private void readNested(InputStream in, int depth) throws IOException {
        if (depth > MAX_DEPTH) {
            throw new FileFailureException(RejectionCode.SUSPICIOUS_ARCHIVE, "archives are nested too deeply");
        }
        var packed = new AtomicLong();
        var archive = new ArchiveStream(new CountedStream(in, packed::addAndGet));
        var zip = new ZipInputStream(archive);
        for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            if (isRead(entry)) {
                read(entry.getName(), new EntryLimit(zip, packed::get), depth);
            }
        }
        archive.requireEnd();
    }

    private void readLabels(InputStream in) throws IOException {
        var labels = new BufferedInputStream(in, BUFFER);
        switch (format == null ? shownFormat(labels) : format) {
            case OPENFDA -> openFda.read(labels);
            case SPL -> spl.read(labels);
        }
    }

    /// By the first character.
    private static LabelFileFormat shownFormat(InputStream in) throws IOException {
        in.mark(LOOK_AHEAD);
        var begin = new String(in.readNBytes(LOOK_AHEAD), StandardCharsets.ISO_8859_1);
        in.reset();
        var text = begin.replaceFirst("^\u00EF\u00BB\u00BF", "").strip();
        if (text.startsWith("<")) {
            return LabelFileFormat.SPL;
        }
        if (text.startsWith("{") || text.startsWith("[")) {
            return LabelFileFormat.OPENFDA;
        }
        throw new FileFailureException(
                text.isEmpty() ? RejectionCode.TRUNCATED_FILE : RejectionCode.INVALID_FILE,
                text.isEmpty() ? "it is empty" : "it is neither JSON of openFDA nor XML");
    }
}
