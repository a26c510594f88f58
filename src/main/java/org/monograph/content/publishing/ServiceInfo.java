package org.monograph.content.publishing;

import java.time.Instant;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Description("The service and the state of its content.")
public record ServiceInfo(
        @NonNull @Description("Version of the software.") String version,

        @NonNull
        @Description("Number that each publication raises. Responses with the same version come from the same content.")
        String contentVersion,

        @NonNull @Description("Time of the last publication.")
        Instant contentUpdatedAt,

        @NonNull
        @Description("Licence of the content, as an SPDX identifier or in words. The software has its own licence.")
        String license) {}
