package org.monograph.content.editing;

import jakarta.inject.Singleton;
import java.util.Map;
import org.monograph.base.account.EditorRole;
import org.monograph.base.published.ListBound;
import org.monograph.base.published.ListBounds;
import org.monograph.content.change.ChangeEvent;
import org.monograph.content.change.Draft;
import org.monograph.content.change.Move;
import org.monograph.content.change.Problem;
import org.monograph.content.difference.Differences;

/// Upper bounds for the lists of editing.
@Singleton
public class EditingBounds implements ListBounds {

    @Override
    public Map<String, ListBound> bounds() {
        return Map.ofEntries(
                entry("Editor.roles", EditorRole.values().length),
                entry("Change.authors", Draft.MAX_OF_CHANGE),
                entry("Change.drafts", Draft.MAX_OF_CHANGE),
                entry("Change.retirements", Draft.MAX_OF_CHANGE),
                entry("Change.problems", Problem.MAX_OF_CHANGE),
                entry("Change.allowed", Move.values().length),
                entry("Change.events", ChangeEvent.MAX_OF_CHANGE),
                entry("Event.problems", Problem.MAX_OF_EVENT),
                entry("ContentHealth.overdue", ContentHealthApi.MAX),
                entry("ContentHealth.dueWithin30Days", ContentHealthApi.MAX),
                entry("ContentHealth.waitingForReview", ContentHealthApi.MAX),
                entry("ContentHealth.failedSchedules", ContentHealthApi.MAX),
                entry("ContentHealth.outdated", ContentHealthApi.MAX),
                entry("ContentHealth.unverifiedIdentifiers", ContentHealthApi.MAX),
                entry("Draft.alsoIn", DraftApi.MAX_OTHERS),
                entry("Draft.differences", Differences.MAX));
    }

    private static Map.Entry<String, ListBound> entry(String list, int items) {
        return Map.entry(list, ListBound.atMost(items));
    }
}
