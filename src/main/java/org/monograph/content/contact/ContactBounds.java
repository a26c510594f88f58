package org.monograph.content.contact;

import jakarta.inject.Singleton;
import java.util.Map;
import org.monograph.base.published.ListBound;
import org.monograph.base.published.ListBounds;

/// The maximum length of the list of all contacts, for the cost estimate of queries.
@Singleton
public class ContactBounds implements ListBounds {

    @Override
    public Map<String, ListBound> bounds() {
        return Map.of("Query.contacts", ListBound.atMost(ContactApi.MAX_CONTACTS));
    }
}
