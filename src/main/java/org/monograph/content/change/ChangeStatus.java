package org.monograph.content.change;

import java.util.EnumSet;
import java.util.Set;
import org.eclipse.microprofile.graphql.Description;
import org.monograph.base.terms.Label;

@Description("How far a change has come.")
public enum ChangeStatus {
    @Description("Its authors write it.")
    @Label("Draft")
    DRAFT,
    @Description("It waits for a reviewer.")
    @Label("In review")
    IN_REVIEW,
    @Description("A reviewer has approved exactly this version.")
    @Label("Approved")
    APPROVED,
    @Description("It is published at a set time, and not before.")
    @Label("Scheduled")
    SCHEDULED,
    @Description("Readers see it.")
    @Label("Published")
    PUBLISHED,
    @Description("It is never published, and stays on record.")
    @Label("Discarded")
    DISCARDED;

    /// Those from which a change can still be published.
    public static final Set<ChangeStatus> OPEN = EnumSet.of(DRAFT, IN_REVIEW, APPROVED, SCHEDULED);

    public boolean isOpen() {
        return OPEN.contains(this);
    }

    public boolean isApproved() {
        return this == APPROVED || this == SCHEDULED;
    }
}
