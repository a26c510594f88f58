package org.monograph.base.account;

import org.eclipse.microprofile.graphql.Description;
import org.monograph.base.terms.Label;

@Description("What an editor may do.")
public enum EditorRole {
    @Label("Author")
    @Description("Writes changes, and hands them to review.")
    AUTHOR,
    @Label("Reviewer")
    @Description("Approves changes that others wrote, or returns them.")
    REVIEWER,
    @Label("Publisher")
    @Description("Publishes and schedules changes that were approved.")
    PUBLISHER
}
