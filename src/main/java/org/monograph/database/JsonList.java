package org.monograph.database;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.AbstractList;
import java.util.List;
import java.util.function.Supplier;

/// The items of a JSON array, made when the first is asked for. Rows that are kept are read by many threads: two may
/// parse at once, and find the same.
final class JsonList<E> extends AbstractList<E> {

    private static final JsonFactory JSON = new JsonFactory();

    private final String text;
    private final Supplier<List<? extends E>> parser;
    private volatile List<? extends E> items;

    JsonList(String text, Supplier<List<? extends E>> parser) {
        this.text = text;
        this.parser = parser;
    }

    @Override
    public E get(int index) {
        if (items == null) {
            items = parser.get();
        }
        return items.get(index);
    }

    /// Without making the items: whoever loads the row asks for their number, to see later whether there are more.
    @Override
    public int size() {
        return items == null ? count() : items.size();
    }

    private int count() {
        try (var json = JSON.createParser(text)) {
            json.nextToken();
            var count = 0;
            while (json.nextToken() != JsonToken.END_ARRAY) {
                json.skipChildren();
                count++;
            }
            return count;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
