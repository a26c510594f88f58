package org.monograph.content.directory;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Locale;
import java.util.regex.Pattern;

/// A file of documents as it was when the directory was listed. Equal ones are taken for the same text.
///
/// @param name relative to the content directory, with `/`
/// @param path without symbolic links
/// @param key by which the file system knows the file; null where it has none
/// @param readable whether the service may read it; a change of that changes neither size nor time
record DocumentFile(String name, Path path, long size, FileTime changed, Object key, boolean readable) {

    private static final Pattern NAME = Pattern.compile("(?i).+\\.(yaml|yml|json)");
    private static final int MAX_SIZE = 10_000_000;
    /// Editors of Windows write it before the text.
    private static final String BYTE_ORDER_MARK = "\ufeff";

    static boolean isName(String name) {
        return NAME.matcher(name).matches();
    }

    static DocumentFile of(String name, Path path, BasicFileAttributes attributes) {
        return new DocumentFile(
                name,
                path,
                attributes.size(),
                attributes.lastModifiedTime(),
                attributes.fileKey(),
                Files.isReadable(path));
    }

    boolean isJson() {
        return name.toLowerCase(Locale.ROOT).endsWith(".json");
    }

    /// @throws IOException also when it is too long, or not UTF-8
    String text() throws IOException {
        var text = UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes())).toString();
        return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    }

    /// @throws IOException also when it is too long
    byte[] bytes() throws IOException {
        try (var file = Files.newInputStream(path)) {
            var bytes = file.readNBytes(MAX_SIZE + 1);
            if (bytes.length > MAX_SIZE) {
                throw new FileSystemException(name, null, "it has more than %d bytes".formatted(MAX_SIZE));
            }
            return bytes;
        }
    }
}
