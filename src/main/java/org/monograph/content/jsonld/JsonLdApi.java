package org.monograph.content.jsonld;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Source;
import org.monograph.base.graph.PageRequest;
import org.monograph.base.graph.Request;
import org.monograph.base.published.ContentConfig;
import org.monograph.base.terms.Jurisdiction;
import org.monograph.content.condition.Condition;
import org.monograph.content.condition.DrugUse;
import org.monograph.content.drug.Drug;
import org.monograph.content.faq.FaqEntry;
import org.monograph.content.statement.StatementList;

@GraphQLApi
public class JsonLdApi {

    private static final String FORM =
            " as JSON-LD in the words of schema.org, for an element `script` of the type application/ld+json: it has"
                    + " no `<`. Null when it fails, with BAD_USER_INPUT when `site` is no address.";

    private final String license;

    public JsonLdApi(ContentConfig content) {
        this.license = content.license();
    }

    @Description("The page of the drug, the drug and its questions (MedicalWebPage, Drug, FAQPage)" + FORM)
    public CompletionStage<String> jsonLd(
            @Source Drug drug,
            @Nullable @Description(Site.ARGUMENT) String site,
            @Nullable @Description(Jurisdiction.ONLY) Jurisdiction jurisdiction) {
        var address = Site.of(site);
        return DrugPage.of(drug, jurisdiction, Request.current()).thenApply(page -> text(page, address));
    }

    private String text(DrugPage page, Site site) {
        var drug = page.drug();
        var head = page.head().entity(site, DrugEntity.id(site, drug.slug), license, page.jurisdiction());
        var entity = new DrugEntity(page, site).entity();
        return JsonLdText.of(
                page.questions().isEmpty()
                        ? List.of(head, entity)
                        : List.of(head, entity, QuestionEntity.listOf(drug, page.questions(), site)));
    }

    @Description(
            "The page of the condition and the condition, with therapies and up to 100 licensed drugs (MedicalWebPage,"
                    + " MedicalCondition)" + FORM)
    public CompletionStage<String> jsonLd(
            @Source Condition condition,
            @Nullable @Description(Site.ARGUMENT) String site,
            @Nullable @Description(Jurisdiction.ONLY) Jurisdiction jurisdiction) {
        var address = Site.of(site);
        return DrugUse.OF_CONDITIONS
                .page(
                        new StatementList.Of(condition.slug, jurisdiction),
                        PageRequest.MAX_FIRST,
                        null,
                        Request.current())
                .thenApply(uses -> text(new ConditionEntity(condition, uses.items(), address), jurisdiction));
    }

    private String text(ConditionEntity condition, Jurisdiction jurisdiction) {
        return JsonLdText.of(List.of(
                condition.head().entity(condition.site(), condition.id(), license, jurisdiction), condition.entity()));
    }

    @Description("A page about this question alone (FAQPage)" + FORM)
    public String jsonLd(@Source FaqEntry entry, @Nullable @Description(Site.ARGUMENT) String site) {
        return JsonLdText.of(QuestionEntity.pageOf(entry, Site.of(site)));
    }
}
