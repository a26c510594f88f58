package org.monograph;

import io.smallrye.config.SmallRyeConfig;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.monograph.base.database.DatabaseStartException;
import org.monograph.content.directory.Export;
import org.monograph.content.directory.ExportException;
import org.monograph.content.directory.ExportTarget;

/// `export --to DIRECTORY`: writes all current documents as YAML files. The service may run meanwhile.
///
/// @param overwrite `--force`: whether the directory may have files already
record ExportCommand(Path to, boolean overwrite) {

    static final String NAME = "export";

    private static final String USAGE = "usage: export --to DIRECTORY [--force]";
    private static final int LISTED = 20;

    /// @param arguments after the name of the command
    /// @throws UsageException when one is missing or unknown
    static ExportCommand of(String... arguments) {
        var to = Optional.<Path>empty();
        var overwrite = false;
        for (var place = 0; place < arguments.length; place++) {
            switch (arguments[place]) {
                case "--to" -> to = Optional.of(directory(++place, arguments));
                case "--force" -> overwrite = true;
                default -> throw new UsageException(arguments[place] + " is unknown");
            }
        }
        return new ExportCommand(to.orElseThrow(() -> new UsageException("--to is missing")), overwrite);
    }

    private static Path directory(int place, String... arguments) {
        if (place == arguments.length || arguments[place].isBlank()) {
            throw new UsageException("--to has no value");
        }
        return Path.of(arguments[place]);
    }

    /// @throws ExportException when the directory or the content does not allow it
    /// @throws DatabaseStartException when there is no database
    void run(SmallRyeConfig config) {
        var target = ExportTarget.of(to, overwrite);
        CommandDatabase.use(config, connection -> report(Export.of(connection, target)));
    }

    private void report(Export export) {
        System.out.printf(
                "Exported %d documents of content version %d to %s%n", export.documents(), export.contentVersion(), to);
        warn("documents are withdrawn, which their files do not say", export.withdrawn());
        warn("files there are of no current document; delete those that nobody needs", export.others());
    }

    private static void warn(String what, List<?> names) {
        if (!names.isEmpty()) {
            System.err.printf("%d %s:%n", names.size(), what);
            names.stream().limit(LISTED).forEach(name -> System.err.println("  " + name));
        }
    }

    static final class UsageException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        UsageException(String message) {
            super(message + "\n" + USAGE);
        }
    }
}
