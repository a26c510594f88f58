package org.monograph.content.faq;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.monograph.base.graph.Node;
import org.monograph.base.graph.SearchNode;
import org.monograph.content.statement.Statement;

@Entity
@Description("A question that patients ask about a drug, with its answer.")
public class FaqEntry extends Statement implements Node, SearchNode {

    @NonNull
    @Description("the question, as a patient would ask it")
    public String question;

    @NonNull
    @Description("the answer, in full sentences")
    public String answer;

    @NonNull
    @Enumerated(EnumType.STRING)
    @Description("what it is about")
    public FaqAspect aspect;

    @Description("place among the questions of the drug, from 0")
    public int getPosition() {
        return ordinal;
    }
}
