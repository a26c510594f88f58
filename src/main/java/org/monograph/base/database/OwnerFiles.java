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
import java.util.function.Supplier;

/// Files and directories that only their owner can read. On a file system without POSIX permissions (Windows)
/// they inherit those of the parent directory.
public final class OwnerFiles {

    private static final boolean POSIX =
            FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
    private static final int PASSWORD_BYTES = 32;

    private OwnerFiles() {}

    /// Creates the directory if it is missing. An existing one keeps its permissions.
    public static Path directory(Path path) throws IOException {
        return Files.isDirectory(path) ? path : Files.createDirectories(path, permissions("rwx------"));
    }

    /// Removes the access of other users. The embedded PostgreSQL library unpacks programs into a
    /// world-writable directory.
    static void restrictToOwner(Path directory) throws IOException {
        if (POSIX) {
            Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwx------"));
        }
    }

    /// Reads the password from the file. Creates the file with a random password if it is missing.
    static String password(Path file) throws IOException {
        return secret(file, OwnerFiles::newPassword);
    }

    /// Reads the secret from the file. Creates the file if it is missing.
    ///
    /// @param created a new secret
    public static String secret(Path file, Supplier<String> created) throws IOException {
        if (Files.notExists(file)) {
            // written elsewhere and moved: an empty file after a crash would make the database inaccessible
            var written = Files.createTempFile(
                    file.getParent(), file.getFileName().toString(), null, permissions("rw-------"));
            Files.writeString(written, created.get(), StandardOpenOption.DSYNC);
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
