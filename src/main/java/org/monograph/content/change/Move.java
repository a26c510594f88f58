package org.monograph.content.change;

import static org.monograph.base.account.EditorRole.AUTHOR;
import static org.monograph.base.account.EditorRole.PUBLISHER;
import static org.monograph.base.account.EditorRole.REVIEWER;
import static org.monograph.content.change.ChangeStatus.APPROVED;
import static org.monograph.content.change.ChangeStatus.DRAFT;
import static org.monograph.content.change.ChangeStatus.IN_REVIEW;
import static org.monograph.content.change.ChangeStatus.SCHEDULED;

import java.util.EnumSet;
import java.util.Set;
import org.eclipse.microprofile.graphql.Description;
import org.monograph.base.account.EditorRole;
import org.monograph.base.terms.Label;

@Description("What is done with a change.")
public enum Move {
    @Description("An author saves drafts. This ends an approval and a schedule.")
    @Label("Save")
    SAVE(Set.of(AUTHOR), ChangeStatus.OPEN),
    @Description("An author hands it to review.")
    @Label("Submit")
    SUBMIT(Set.of(AUTHOR), EnumSet.of(DRAFT)),
    @Description("A reviewer who is no author of it takes responsibility for this version.")
    @Label("Approve")
    APPROVE(Set.of(REVIEWER), EnumSet.of(IN_REVIEW)),
    @Description("A reviewer gives it back to its authors, or an author takes it back.")
    @Label("Return")
    RETURN(Set.of(REVIEWER, AUTHOR), EnumSet.of(IN_REVIEW, APPROVED, SCHEDULED)),
    @Description("A publisher sets the time from which it may be published, or takes that back.")
    @Label("Schedule")
    SCHEDULE(Set.of(PUBLISHER), EnumSet.of(APPROVED, SCHEDULED)),
    @Description("A publisher makes it what readers see, or its schedule does.")
    @Label("Publish")
    PUBLISH(Set.of(PUBLISHER), EnumSet.of(APPROVED, SCHEDULED)),
    @Description("An author of it, or a publisher, gives it up.")
    @Label("Discard")
    DISCARD(Set.of(AUTHOR, PUBLISHER), ChangeStatus.OPEN),
    @Description("An editor makes a remark, or answers one.")
    @Label("Comment")
    COMMENT(EnumSet.allOf(EditorRole.class), EnumSet.allOf(ChangeStatus.class)),
    @Description("An author puts documents as they once were into it. This ends an approval and a schedule.")
    @Label("Restore")
    RESTORE(Set.of(AUTHOR), ChangeStatus.OPEN),
    @Description("An editor shares its preview with somebody who has no account.")
    @Label("Share preview")
    SHARE(EnumSet.allOf(EditorRole.class), ChangeStatus.OPEN),
    @Description("A publisher mends the wording of a published note.")
    @Label("Correct note")
    CORRECT(Set.of(PUBLISHER), EnumSet.of(ChangeStatus.PUBLISHED)),
    @Description("Its scheduled publication was refused. It is approved as before, without a schedule.")
    @Label("Publication refused")
    FAIL(Set.of(), EnumSet.of(SCHEDULED));

    private final Set<EditorRole> roles;
    private final Set<ChangeStatus> from;

    Move(Set<EditorRole> roles, Set<ChangeStatus> from) {
        this.roles = roles;
        this.from = from;
    }

    /// Any of them is enough. Empty for what only the service does.
    Set<EditorRole> roles() {
        return roles;
    }

    /// The statuses that a change may have for it.
    Set<ChangeStatus> from() {
        return from;
    }

    /// Whether it makes a new version of the drafts.
    public boolean isSave() {
        return this == SAVE || this == RESTORE;
    }

    /// Whether the steps before it count no longer.
    boolean isReturn() {
        return isSave() || this == RETURN || this == FAIL;
    }

    /// Whether it is refused in a change that has too many events. All others must be possible to end it.
    boolean canWait() {
        return isSave() || !isStep();
    }

    /// Whether the status may depend on it.
    boolean isStep() {
        return this != COMMENT && this != SHARE && this != CORRECT;
    }
}
