package org.monograph.base.database;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;

/// Files and directories that only their owner reads. Where the file system knows no such permissions (Windows), the
/// ones of the parent directory hold.
final class OwnerFiles {

    private static final boolean POSIX =
            FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
    private static final int PASSWORD_BYTES = 32;

    private OwnerFiles() {}

    /// Made when missing; one that is there keeps the permissions that somebody gave it.
    static Path directory(Path path) throws IOException {
        return Files.isDirectory(path) ? path : Files.createDirectories(path, permissions("rwx------"));
    }

    /// The library lets everybody write where it unpacks programs.
    static void closeToOthers(Path directory) throws IOException {
        if (POSIX) {
            Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwx------"));
        }
    }

    /// The password in the file; a new random one is written when there is no file.
    static String password(Path file) throws IOException {
        if (Files.notExists(file)) {
            // moved into place whole: an empty file, left by a crash, would lock everybody out
            var written = Files.createTempFile(file.getParent(), "password", null, permissions("rw-------"));
            Files.writeString(written, newPassword(), StandardOpenOption.DSYNC);
            Files.move(written, file, StandardCopyOption.ATOMIC_MOVE);
        }
        return Files.readString(file).strip();
    }

    private static String newPassword() {
        var bytes = new byte[PASSWORD_BYTES];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static FileAttribute<?>[] permissions(String permissions) {
        return POSIX
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
                }
                : new FileAttribute<?>[0];
    }
}
