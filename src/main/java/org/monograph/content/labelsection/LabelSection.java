package org.monograph.content.labelsection;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.monograph.content.labeldocument.Audience;
import org.monograph.content.labeldocument.LabelSectionDocument;
import org.monograph.content.labeldocument.LabelSectionKind;

@Description("A part of a label.")
public record LabelSection(@Ignore LabelSectionDocument document) {

    @NonNull
    @Description("Whom it is written for: a medication guide for patients, most else for professionals.")
    public Audience getAudience() {
        return document.audience();
    }

    @NonNull
    @Description("Its words, tables and pictures in order, without those of the sections below it.")
    public List<@NonNull LabelBlock> getBlocks() {
        return document.blocks().stream().map(LabelBlock::of).toList();
    }

    @Description("How deep it stands, from 0. It is a part of the nearest section before it that is less deep.")
    public int getDepth() {
        return document.depth();
    }

    @Description("Its heading. Null where the origin does not tell it from the text.")
    public String getHeading() {
        return document.heading();
    }

    @NonNull
    @Description("What it is about.")
    public LabelSectionKind getKind() {
        return document.kind();
    }

    @Description("LOINC code that the labeler gave it. Null when it has none, or one that the origin drops.")
    public String getLoinc() {
        return document.loinc();
    }

    @NonNull
    @Description("The words of its blocks as plain text.")
    public String getText() {
        return document.text().strip();
    }

    @NonNull
    @Description("Name that no other section of this revision has.")
    public String getKey() {
        return document.key();
    }
}
