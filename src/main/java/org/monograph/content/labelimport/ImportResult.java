package org.monograph.content.labelimport;

/// What an import has done.
///
/// @param published new or changed labels; in a dry run those that would be published
/// @param rejected labels that are not imported, with a reason each
/// @param failedFiles files of which the whole or the rest cannot be read
/// @param withdrawn labels that are missing in a complete source
/// @param withdrawalRefused whether so many are missing that none was withdrawn
public record ImportResult(
        int published,
        int unchanged,
        int older,
        int notSelected,
        int rejected,
        int failedFiles,
        int withdrawn,
        boolean withdrawalRefused) {

    /// Everything was imported.
    public static final int ALL = 0;

    /// It ended before its end.
    public static final int ENDED = 1;

    /// Some labels or files were not imported.
    public static final int SOME_REJECTED = 2;

    /// Too many labels are missing to withdraw them.
    public static final int TOO_MANY_MISSING = 3;

    public int exitCode() {
        if (withdrawalRefused) {
            return TOO_MANY_MISSING;
        }
        return rejected + failedFiles > 0 ? SOME_REJECTED : ALL;
    }

    static ImportResult of(ImportLog log, boolean withdrawalRefused) {
        return new ImportResult(
                log.count(ImportLog.Result.PUBLISHED),
                log.count(ImportLog.Result.UNCHANGED),
                log.count(ImportLog.Result.OLDER),
                log.count(ImportLog.Result.NOT_SELECTED),
                log.count(ImportLog.Result.REJECTED),
                log.count(ImportLog.Result.FILE_FAILED),
                log.count(ImportLog.Result.WITHDRAWN),
                withdrawalRefused);
    }

    /// For the person who imports.
    public String summary(boolean isDryRun) {
        return "%s %,d labels; %,d unchanged, %,d older than those held, %,d not selected, %,d rejected; %,d files failed; %,d withdrawn"
                .formatted(
                        isDryRun ? "Would publish" : "Published",
                        published,
                        unchanged,
                        older,
                        notSelected,
                        rejected,
                        failedFiles,
                        withdrawn);
    }
}
