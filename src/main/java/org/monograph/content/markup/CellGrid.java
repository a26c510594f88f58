package org.monograph.content.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.jsoup.nodes.Element;

/// Puts the cells of a table into rows of equal length.
final class CellGrid {

    private static final int MAX_COLUMNS = 200;

    private final CellText text;
    /// Cells that go on below, by column: the text, and for how many rows.
    private TreeMap<Integer, Below> below = new TreeMap<>();
    private TreeMap<Integer, Below> next = new TreeMap<>();

    private record Below(String text, int rows) {}

    CellGrid(CellText text) {
        this.text = text;
    }

    List<List<String>> rows(List<Element> rows) {
        var grid = new ArrayList<List<String>>();
        rows.forEach(row -> grid.add(cells(row)));
        var columns = grid.stream().mapToInt(List::size).max().orElse(0);
        grid.forEach(row -> {
            while (row.size() < columns) {
                row.add("");
            }
        });
        return grid;
    }

    private List<String> cells(Element row) {
        var cells = new ArrayList<String>();
        for (var cell : row.children()) {
            if (cell.normalName().equals("td") || cell.normalName().equals("th")) {
                addFromAbove(cells);
                add(cell, cells);
            }
        }
        while (!below.isEmpty() && below.lastKey() >= cells.size()) {
            if (below.containsKey(cells.size())) {
                addFromAbove(cells);
            } else {
                cells.add("");
            }
        }
        below = next;
        next = new TreeMap<>();
        return cells;
    }

    private void addFromAbove(List<String> cells) {
        for (var above = below.remove(cells.size()); above != null; above = below.remove(cells.size())) {
            if (above.rows > 1) {
                next.put(cells.size(), new Below(above.text, above.rows - 1));
            }
            cells.add(above.text);
        }
    }

    private void add(Element cell, List<String> cells) {
        var words = text.of(cell);
        var rows = TableReader.span(cell, "rowspan");
        for (var column = 0; column < TableReader.span(cell, "colspan") && cells.size() < MAX_COLUMNS; column++) {
            if (rows > 1) {
                next.put(cells.size(), new Below(words, rows - 1));
            }
            cells.add(words);
        }
    }
}
