package org.monograph.content.labeldocument;

import java.util.List;
import org.monograph.base.terms.Lists;

/// A field of openFDA's JSON, and from which sections it is written again.
///
/// @param name such as `adverse_reactions`
/// @param items keys of sections. The text of an item is that of the section and of all deeper ones that
///     follow it.
/// @param tables in the order of the field with the tables
public record InputField(String name, List<String> items, List<TableReference> tables) {

    public InputField {
        items = Lists.asEmpty(items);
        tables = Lists.asEmpty(tables);
    }
}
