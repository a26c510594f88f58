package org.monograph.content.medication;

/// Some words of a line that stand together.
///
/// @param from index of the first word
/// @param to index after the last word
public record Span(int from, int to) {

    public boolean holds(Span other) {
        return from <= other.from && other.to <= to && !equals(other);
    }

    public boolean overlaps(Span other) {
        return from < other.to && other.from < to;
    }

    public boolean holds(int word) {
        return from <= word && word < to;
    }
}
