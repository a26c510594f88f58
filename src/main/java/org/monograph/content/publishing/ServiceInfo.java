package org.monograph.content.publishing;

import java.time.Instant;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Description("What answers, and with which content.")
public record ServiceInfo(
        @NonNull @Description("of the software") String version,

        @NonNull @Description("raised by each publication; answers under one version come from the same content")
        String contentVersion,

        @NonNull @Description("when the last publication was")
        Instant contentUpdatedAt,

        @NonNull @Description("the content's licence, as an SPDX identifier or in words; the software has its own")
        String license) {}
