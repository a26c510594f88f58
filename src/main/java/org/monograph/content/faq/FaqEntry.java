package org.monograph.content.faq;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.monograph.base.graph.Node;
import org.monograph.base.graph.SearchNode;
import org.monograph.content.statement.DrugStatements;
import org.monograph.content.statement.Statement;

@Entity
@Description("A question that patients ask about a drug, with its answer.")
public class FaqEntry extends Statement implements Node, SearchNode {

    public static final DrugStatements<FaqEntry> OF_DRUGS = new DrugStatements<>(FaqEntry.class);

    @NonNull
    @Description("The question, as a patient would ask it.")
    public String question;

    @NonNull
    @Description("The answer, in full sentences.")
    public String answer;

    @NonNull
    @Enumerated(EnumType.STRING)
    @Description("Subject of the question.")
    public FaqAspect aspect;

    @Description("Position among the questions of the drug, from 0.")
    public int getPosition() {
        return ordinal;
    }

    @Override
    protected String list() {
        return "faq";
    }
}
