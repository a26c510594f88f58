package org.monograph.content.publishing;

import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.hibernate.Session;
import org.monograph.base.database.ContentState;
import org.monograph.base.graph.Request;
import org.monograph.base.published.ContentConfig;
import org.monograph.base.published.Publication;
import org.monograph.content.drug.Disclaimer;
import org.monograph.content.drug.Drug;

@GraphQLApi
public class ServiceApi {

    private final String version;
    private final ContentConfig config;
    private final Session session;

    public ServiceApi(
            @ConfigProperty(name = "quarkus.application.version") String version,
            ContentConfig config,
            Session session) {
        this.session = session;
        this.version = version;
        this.config = config;
    }

    @Query
    @NonNull
    @Description("The service and the state of its content.")
    public ServiceInfo service() {
        var content = ContentState.current(session);
        return new ServiceInfo(version, Long.toString(content.version()), content.updatedAt(), config.license());
    }

    @NonNull
    @Description("Number of published drugs.")
    public int drugCount(@Source ServiceInfo service) {
        return (int) Drug.count(Publication.CURRENT);
    }

    @NonNull
    @Description("Disclaimer that applies to all content. Empty while nothing is published.")
    public CompletionStage<@NonNull String> disclaimer(@Source ServiceInfo service) {
        return Disclaimer.text(Request.current());
    }
}
