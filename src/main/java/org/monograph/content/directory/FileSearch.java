package org.monograph.content.directory;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Finds the files of documents in a directory and the directories in it. Hidden ones are left out, such as
/// `.git`, and the `..data` of a Kubernetes volume, to which the names of its files lead by links.
final class FileSearch {

    /// Files and directories of any kind, so that a wrong setting such as `/` does not keep the service busy.
    private static final int MAX_ENTRIES = 100_000;

    /// At the top of a file system, and only its owner may list it.
    private static final String LOST_AND_FOUND = "lost+found";

    private final Path root;
    private final List<DocumentFile> files = new ArrayList<>();
    private final List<String> outside = new ArrayList<>();
    /// Without symbolic links, so that nothing is read twice and no circle is followed.
    private final Set<Path> seen = new HashSet<>();
    private final int maxEntries;
    private int entries;

    private FileSearch(Path root, int maxEntries) {
        this.root = root;
        this.maxEntries = maxEntries;
    }

    /// @throws DirectoryException when it is missing, cannot be read, or has too many files
    static Listing in(Path directory) {
        return in(directory, MAX_ENTRIES);
    }

    static Listing in(Path directory, int maxEntries) {
        try {
            var search = new FileSearch(directory.toRealPath(), maxEntries);
            search.visitDirectory(search.root, "");
            return new Listing(List.copyOf(search.files), List.copyOf(search.outside));
        } catch (UncheckedIOException e) {
            throw unreadable(e.getCause());
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    private static DirectoryException unreadable(IOException reason) {
        return new DirectoryException("the content directory cannot be read: " + FileProblem.of(reason), reason);
    }

    private void visitDirectory(Path directory, String name) throws IOException {
        if (!seen.add(directory)) {
            return;
        }
        for (var entry : entries(directory)) {
            var file = entry.getFileName().toString();
            if (!file.startsWith(".") && !file.equals(LOST_AND_FOUND)) {
                visit(entry, name.isEmpty() ? file : name + "/" + file);
            }
        }
    }

    private List<Path> entries(Path directory) throws IOException {
        try (var found = Files.list(directory)) {
            var sorted = found.limit(maxEntries - entries + 1L).sorted().toList();
            entries += sorted.size();
            if (entries > maxEntries) {
                throw new DirectoryException(
                        "the content directory %s has more than %d files; set monograph.content.directory to one with documents only"
                                .formatted(root, maxEntries));
            }
            return sorted;
        }
    }

    private void visit(Path entry, String name) throws IOException {
        if (Files.notExists(entry) && !DocumentFile.isName(name)) {
            return; // a link to nothing, which some editors leave
        }
        var path = entry.toRealPath();
        if (!path.startsWith(root)) {
            outside.add(name);
            return;
        }
        var attributes = Files.readAttributes(path, BasicFileAttributes.class);
        if (attributes.isDirectory()) {
            visitDirectory(path, name);
        } else if (attributes.isRegularFile() && DocumentFile.isName(name) && seen.add(path)) {
            files.add(DocumentFile.of(name, path, attributes));
        }
    }
}
