package org.monograph.content.search;

import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Description("The number of entries of one kind in the result of a search.")
public record SearchFacet(
        @NonNull @Description("The kind.") SearchKind kind,
        @Description("The number of entries of this kind.") int count) {

    /// A row of `counts.sql`.
    record Row(String kind, Long count) {}

    /// One for each kind, in the order of the enum.
    ///
    /// @param rows a kind without entries is missing
    static List<SearchFacet> of(List<Row> rows) {
        return Stream.of(SearchKind.values())
                .map(kind -> new SearchFacet(
                        kind,
                        rows.stream()
                                .filter(row -> row.kind.equals(kind.name()))
                                .mapToInt(row -> row.count.intValue())
                                .sum()))
                .toList();
    }
}
