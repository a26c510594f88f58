package org.monograph.content.directory;

import java.nio.file.Path;
import org.jboss.logging.Logger;
import org.monograph.base.database.SqlFailure;
import org.monograph.content.publishing.InvalidContentException;

/// Looks at a directory again and again, and has its changes published. It compares names, sizes and times,
/// because many file systems of networks and containers do not report changes. While there is a problem, what
/// was published before stays.
final class DirectoryWatch {

    private static final Logger LOG = Logger.getLogger(DirectoryWatch.class);
    private static final String STAYS = "The content directory is not published; what was published before stays: %s";
    private static final int MAX_LINES = 100;

    private final Path directory;
    private final Runnable publication;
    private final DirectoryStatus status;
    private final SettledChange<Look> change;
    /// The last failure in the log, which is not repeated. Null when something else happened since.
    private String reported;

    /// What a look sees; one of the two is null.
    private record Look(Listing listing, String problem) {}

    /// @param publication reads the directory and publishes it
    /// @param published the files that are published
    DirectoryWatch(Path directory, Runnable publication, DirectoryStatus status, Listing published) {
        this.directory = directory;
        this.publication = publication;
        this.status = status;
        this.change = new SettledChange<>(new Look(published, null));
    }

    void look() {
        var seen = seen();
        if (!change.isNew(seen)) {
            return;
        }
        if (seen.listing == null) {
            failed(seen.problem);
        } else {
            publish();
        }
    }

    private Look seen() {
        try {
            return new Look(FileSearch.in(directory), null);
        } catch (RuntimeException e) { // any: without this loop no change would be seen any more
            return new Look(null, String.valueOf(e.getMessage()));
        }
    }

    private void publish() {
        try {
            publication.run();
            reported = null;
        } catch (InvalidContentException e) {
            status.refused(e.lines());
            reported = null;
            LOG.errorf(STAYS, lines(e));
        } catch (DirectoryException e) {
            failed(e.getMessage());
        } catch (RuntimeException e) { // of the database, for example
            change.repeat();
            failed(SqlFailure.message(e));
        }
    }

    private static String lines(InvalidContentException problems) {
        var all = problems.lines();
        var some = String.join("\n  ", all.subList(0, Math.min(all.size(), MAX_LINES)));
        return "%d problem(s)%n  %s%s".formatted(all.size(), some, all.size() > MAX_LINES ? "\n  …" : "");
    }

    private void failed(String problem) {
        status.failed(problem);
        if (!problem.equals(reported)) {
            LOG.errorf(STAYS, problem);
        }
        reported = problem;
    }
}
