package org.monograph;

import io.smallrye.config.SmallRyeConfig;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.monograph.base.database.DatabaseStartException;
import org.monograph.content.importing.BuildDigest;
import org.monograph.content.labelimport.ImportException;
import org.monograph.content.labelimport.ImportOptions;
import org.monograph.content.labelimport.ImportOptions.Selection;
import org.monograph.content.labelimport.ImportResult;
import org.monograph.content.labelimport.LabelFileFormat;
import org.monograph.content.labelimport.LabelImport;
import org.monograph.content.labelstore.LabelStore;

/// `import PATH…`: publishes official labels from files. The service may run meanwhile.
record ImportCommand(ImportOptions options) {

    static final String NAME = "import";

    private static final String USAGE = """
            usage: import PATH… [--format openfda|spl] [--only representatives|all|FILE] [--dry-run] \
            [--report FILE.jsonl] [--complete]""";

    private static final String GOES_ON =
            "The import has not reached its end. What was published stays; the same command goes on.";

    /// @param arguments after the name of the command
    /// @throws UsageException when one is missing or unknown
    static ImportCommand of(String... arguments) {
        var paths = new ArrayList<Path>();
        LabelFileFormat format = null;
        Selection selection = new Selection.All();
        Path report = null;
        var isDryRun = false;
        var isComplete = false;
        for (var place = 0; place < arguments.length; place++) {
            switch (arguments[place]) {
                case "--format" -> format = format(value(++place, arguments));
                case "--only" -> selection = selection(value(++place, arguments));
                case "--report" -> report = Path.of(value(++place, arguments));
                case "--dry-run" -> isDryRun = true;
                case "--complete" -> isComplete = true;
                default -> paths.add(path(arguments[place]));
            }
        }
        if (paths.isEmpty()) {
            throw new UsageException("there is no PATH");
        }
        return new ImportCommand(
                new ImportOptions(List.copyOf(paths), format, selection, isDryRun, report, isComplete));
    }

    private static Path path(String argument) {
        if (argument.startsWith("-") || argument.isBlank()) {
            throw new UsageException(argument + " is unknown");
        }
        return Path.of(argument);
    }

    private static String value(int place, String... arguments) {
        if (place == arguments.length || arguments[place].isBlank() || arguments[place].startsWith("--")) {
            throw new UsageException(arguments[place - 1] + " has no value");
        }
        return arguments[place];
    }

    private static LabelFileFormat format(String name) {
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "openfda" -> LabelFileFormat.OPENFDA;
            case "spl" -> LabelFileFormat.SPL;
            default -> throw new UsageException("--format has to be openfda or spl");
        };
    }

    private static Selection selection(String name) {
        return switch (name) {
            case "all" -> new Selection.All();
            case "representatives" -> new Selection.Representatives();
            default -> new Selection.Listed(Path.of(name));
        };
    }

    /// @param stores makes a store of a connection
    /// @return the exit code
    /// @throws ImportException when it cannot begin, or not go on
    /// @throws DatabaseStartException when there is no database
    int run(SmallRyeConfig config, Function<Connection, LabelStore> stores) {
        var labels = new LabelImport(options, BuildDigest.digest(), System.err);
        var exitCode = new AtomicInteger(ImportResult.ENDED);
        var interrupted = new Thread(() -> System.err.println(GOES_ON), "import-interrupted");
        Runtime.getRuntime().addShutdownHook(interrupted);
        CommandDatabase.use(config, connection -> {
            try (var store = stores.apply(connection)) {
                var result = labels.run(store);
                System.out.println(result.summary(options.isDryRun()));
                exitCode.set(result.exitCode());
                Runtime.getRuntime().removeShutdownHook(interrupted);
            }
        });
        return exitCode.get();
    }

    static final class UsageException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        UsageException(String message) {
            super(message + "\n" + USAGE);
        }
    }
}
