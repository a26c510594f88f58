package org.monograph.content.editorial;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.monograph.base.terms.Lists;

/// Who wrote and reviewed a monograph, when, and how search engines show it: one part of the document and one
/// column.
///
/// @param reviewers empty when it has not been reviewed
/// @param updatedOn day of the last editorial change; null when it is not recorded
public record Editorial(
        @Size(max = 20) List<@NotNull @Valid Contributor> authors,
        @Size(max = 20) List<@NotNull @Valid Contributor> reviewers,

        @Size(max = 70) @Pattern(regexp = LINE, message = LINE_NEEDED)
        String metaTitle,

        @Size(max = 160) @Pattern(regexp = LINE, message = LINE_NEEDED)
        String metaDescription,

        LocalDate updatedOn) {

    public static final Editorial NONE = new Editorial(null, null, null, null, null);

    private static final String LINE = "\\S.*";
    private static final String LINE_NEEDED = "must be one line that does not begin with a space";

    public Editorial {
        authors = Lists.asEmpty(authors);
        reviewers = Lists.asEmpty(reviewers);
    }
}
