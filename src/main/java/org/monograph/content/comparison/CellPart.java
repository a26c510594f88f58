package org.monograph.content.comparison;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Description("A part of a cell: one statement.")
public record CellPart(
        @NonNull
        @Description(
                "What the value is about, with the scope in parentheses where there is one, such as \"Boxed warning (US)\".")
        String label,

        @NonNull @Description("What is known, as plain text.")
        String value,

        @NonNull
        @Description("Path of the page that says it, with the place on the page, such as"
                + " \"/drugs/clonazepam#warnings.driving\".")
        String path) {}
