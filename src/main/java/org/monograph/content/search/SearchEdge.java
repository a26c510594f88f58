package org.monograph.content.search;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

/// @param hit what `node` is loaded by
@Description("What a search found, at its place in the result.")
public record SearchEdge(
        @NonNull @Description("its place") String cursor,

        @Description(
                "how well it fits; the best comes first. Only comparable within one search: another search, even of the same words"
                        + " later, may score differently")
        double score,

        @NonNull
        @Description(
                "a passage of its text as HTML: everything is escaped, and what matches stands between <mark> and </mark>")
        String snippet,

        @Ignore SearchHit hit) {

    static SearchEdge of(String cursor, SearchHit hit) {
        return new SearchEdge(cursor, hit.score(), hit.snippet(), hit);
    }
}
