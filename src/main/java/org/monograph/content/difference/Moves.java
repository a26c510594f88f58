package org.monograph.content.difference;

import static java.util.Collections.binarySearch;

import java.util.ArrayList;

/// The fewest items to be moved to turn one order into another: all but a longest run that is in order
/// already.
final class Moves {

    private Moves() {}

    /// Whether each item is moved. New ones are not.
    ///
    /// @param sources for each item the number that it had before, each once; `NONE` for a new one
    static boolean[] of(int[] sources) {
        var lengths = lengths(sources);
        var moved = new boolean[sources.length];
        int length = 0;
        for (int each : lengths) {
            length = Math.max(length, each);
        }
        for (int item = sources.length - 1; item >= 0; item--) {
            moved[item] = sources[item] != ItemMatch.NONE && lengths[item] != length;
            length -= sources[item] != ItemMatch.NONE && !moved[item] ? 1 : 0;
        }
        return moved;
    }

    /// For each item the length of the longest run in order that ends with it; 0 for a new one.
    private static int[] lengths(int[] sources) {
        var smallestEnds = new ArrayList<Integer>(); // by length - 1
        var lengths = new int[sources.length];
        for (int item = 0; item < sources.length; item++) {
            if (sources[item] != ItemMatch.NONE) {
                int place = -1 - binarySearch(smallestEnds, sources[item]);
                if (place == smallestEnds.size()) {
                    smallestEnds.add(sources[item]);
                }
                smallestEnds.set(place, sources[item]);
                lengths[item] = place + 1;
            }
        }
        return lengths;
    }
}
