package org.monograph.base.published;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.query.SelectionQuery;
import org.monograph.base.graph.AsOf;

/// Builds the HQL where clause of a query, and binds its parameters.
public final class HqlFilter {

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> values = new HashMap<>();

    /// Starts without a condition.
    public HqlFilter() {
        conditions.add("1 = 1");
    }

    /// Starts with the condition that the row is part of a state of the content.
    ///
    /// @param row the query's alias for the row of the document
    public HqlFilter(String row, AsOf state) {
        if (state.isToday()) {
            conditions.add(row + "." + Publication.CURRENT);
        } else {
            conditions.add(row + ".publication.publishedAt <= :moment");
            conditions.add("(%1$s.publication.supersededAt is null or %1$s.publication.supersededAt > :moment)"
                    .formatted(row));
            values.put("moment", state.moment());
        }
    }

    /// Adds a condition, unless the value is null.
    ///
    /// @param condition with `:name` for the value
    public HqlFilter and(String condition, String name, Object value) {
        if (value != null) {
            conditions.add(condition);
            values.put(name, value);
        }
        return this;
    }

    /// Adds the condition that rows come after a position in the list.
    ///
    /// @param keys the sort keys; the last one is unique
    /// @param comparison `>` for ascending order, `<` for descending
    /// @param sortValues of the last row before the page; empty for the start of the list
    public HqlFilter after(List<String> keys, String comparison, List<?> sortValues) {
        if (!sortValues.isEmpty()) {
            var names = new ArrayList<String>();
            for (var value : sortValues) {
                names.add(":after" + names.size());
                values.put("after" + (names.size() - 1), value);
            }
            conditions.add("(%s) %s (%s)".formatted(String.join(", ", keys), comparison, String.join(", ", names)));
        }
        return this;
    }

    /// Sets the parameters of a query that contains this where clause.
    public <Q extends SelectionQuery<?>> Q bindTo(Q query) {
        values.forEach(query::setParameter);
        return query;
    }

    @Override
    public String toString() {
        return String.join(" and ", conditions);
    }
}
