package org.monograph.content.labelimport;

import java.nio.file.Path;
import java.util.List;

/// What to import, and how.
///
/// @param paths files and directories
/// @param format of all files; null: each file shows its own
/// @param selection which labels
/// @param isDryRun whether nothing is published
/// @param report file for a line of JSON for each label; null for none
/// @param isComplete whether published labels that are missing in the files are withdrawn
public record ImportOptions(
        List<Path> paths,
        LabelFileFormat format,
        Selection selection,
        boolean isDryRun,
        Path report,
        boolean isComplete) {

    /// Which labels are imported.
    public sealed interface Selection {

        record All() implements Selection {}

        /// One for each set of ingredients, type and routes.
        record Representatives() implements Selection {}

        /// @param setIds a file with a set id in each line
        record Listed(Path setIds) implements Selection {}
    }
}
