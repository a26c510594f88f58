package org.monograph.content.search;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

/// @param hit identifies the row of `node`
@Description("An entry that a search found.")
public record SearchEdge(
        @NonNull @Description("Opaque pagination cursor.") String cursor,

        @Description(
                "Relevance; the highest comes first. Scores of different searches cannot be compared, and those of the same search"
                        + " may change when content is published.")
        double score,

        @NonNull
        @Description(
                "A passage of the text as HTML. All text is escaped; the words that match are between <mark> and </mark>.")
        String snippet,

        @NonNull @Description("The heading of the entry: a name, a title or a question.")
        String title,

        @NonNull @Description("Path of the page with the entry, such as \"/drugs/clonazepam#warnings.driving\".")
        String path,

        @NonNull @Description("The kind of the entry.") SearchKind kind,

        @NonNull @Description("What of the entry has a word of the search. Empty when only operators decided.")
        List<@NonNull MatchedOn> matchedOn,

        @Ignore SearchHit hit) {

    static SearchEdge of(String cursor, SearchHit hit) {
        return new SearchEdge(
                cursor, hit.score(), hit.snippet(), hit.title(), hit.path(), hit.kind(), hit.matchedOn(), hit);
    }
}
