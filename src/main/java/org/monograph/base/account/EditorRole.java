package org.monograph.base.account;

import org.eclipse.microprofile.graphql.Description;

@Description("What an editor may do.")
public enum EditorRole {
    @Description("Writes changes, and hands them to review.")
    AUTHOR,
    @Description("Approves changes that others wrote, or returns them.")
    REVIEWER,
    @Description("Publishes and schedules changes that were approved.")
    PUBLISHER
}
