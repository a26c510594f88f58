package org.monograph.content.labelsearch;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.monograph.content.label.Label;
import org.monograph.content.labelsection.LabelSection;

@Description("A section of a label that a search found.")
public record LabelHit(
        @NonNull @Description("The label.") Label label,
        @NonNull @Description("The section.") LabelSection section,

        @NonNull
        @Description("HTML of a passage: everything is escaped, and what matches stands between <mark> and </mark>.")
        String snippet,

        @Description("How well it matches, from 0. Comparable within one result only.")
        double score) {}
