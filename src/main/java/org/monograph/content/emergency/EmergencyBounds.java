package org.monograph.content.emergency;

import jakarta.inject.Singleton;
import java.util.Map;
import org.monograph.base.published.ListBound;
import org.monograph.base.published.ListBounds;

/// The maximum length of the list of all emergencies, for the cost estimate of queries.
@Singleton
public class EmergencyBounds implements ListBounds {

    @Override
    public Map<String, ListBound> bounds() {
        return Map.of("Query.emergencies", ListBound.atMost(EmergencyAdviceApi.MAX_EMERGENCIES));
    }
}
