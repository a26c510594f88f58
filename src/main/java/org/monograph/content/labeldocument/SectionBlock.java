package org.monograph.content.labeldocument;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import org.monograph.base.terms.Lists;
import org.monograph.content.markup.TableMarkup;

/// Words of a section, a table, or a picture.
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = SectionBlock.Text.class, name = "text"),
    @JsonSubTypes.Type(value = SectionBlock.Items.class, name = "list"),
    @JsonSubTypes.Type(value = SectionBlock.Table.class, name = "table"),
    @JsonSubTypes.Type(value = SectionBlock.Picture.class, name = "picture"),
})
public sealed interface SectionBlock {

    /// Word for word.
    String words();

    /// A paragraph; where the origin has none, all text up to the next table or section.
    ///
    /// @param text not trimmed
    @JsonInclude // an empty text stays a text
    record Text(String text) implements SectionBlock {

        @Override
        public String words() {
            return text;
        }
    }

    record Items(boolean ordered, List<String> items) implements SectionBlock {

        public Items {
            items = Lists.asEmpty(items);
        }

        @Override
        public String words() {
            return String.join("\n", items);
        }
    }

    /// A table, complete. `TableMarkup` has its rows.
    ///
    /// @param markup as it came
    /// @param spelling its words as they stand in the text of its section; null: as `TableMarkup.words`
    record Table(String markup, String spelling) implements SectionBlock {

        @Override
        public String words() {
            return spelling == null ? TableMarkup.words(markup) : spelling;
        }
    }

    /// A picture that we do not hold. Each may be null.
    record Picture(String description, String fileName) implements SectionBlock {

        @Override
        public String words() {
            return "";
        }
    }
}
