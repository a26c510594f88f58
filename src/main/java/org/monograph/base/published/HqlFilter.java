package org.monograph.base.published;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.query.SelectionQuery;
import org.monograph.base.graph.AsOf;

/// What the rows of a query have to fulfil, in HQL, as far as somebody asked for it.
public final class HqlFilter {

    private final List<String> all = new ArrayList<>();
    private final Map<String, Object> values = new HashMap<>();

    /// @param row the row of a whole document, as the query calls it
    /// @param state which it was part of
    public HqlFilter(String row, AsOf state) {
        if (state.isToday()) {
            all.add(row + "." + Publication.CURRENT);
        } else {
            all.add(row + ".publication.publishedAt <= :moment");
            all.add("(%1$s.publication.supersededAt is null or %1$s.publication.supersededAt > :moment)"
                    .formatted(row));
            values.put("moment", state.moment());
        }
    }

    /// @param condition with `:name` in the value's place
    /// @param value null where nobody asked
    public HqlFilter and(String condition, String name, Object value) {
        if (value != null) {
            all.add(condition);
            values.put(name, value);
        }
        return this;
    }

    /// Only what lies behind a page's beginning.
    ///
    /// @param keys the sort keys, of which the last is unique
    /// @param comparison `>` where the list ascends, `<` where it descends
    /// @param position the sort values to lie behind, empty for the list's beginning
    public HqlFilter behind(List<String> keys, String comparison, List<?> position) {
        if (!position.isEmpty()) {
            var names = new ArrayList<String>();
            for (var value : position) {
                names.add(":behind" + names.size());
                values.put("behind" + (names.size() - 1), value);
            }
            all.add("(%s) %s (%s)".formatted(String.join(", ", keys), comparison, String.join(", ", names)));
        }
        return this;
    }

    public <Q extends SelectionQuery<?>> Q in(Q query) {
        values.forEach(query::setParameter);
        return query;
    }

    @Override
    public String toString() {
        return String.join(" and ", all);
    }
}
