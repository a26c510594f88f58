package org.monograph.content.editing;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Query;
import org.monograph.base.account.Editor;
import org.monograph.base.graph.Request;

@GraphQLApi
public class EditorApi {

    @Query
    @Description("Who asks, by the bearer token of the request. Null for nobody.")
    public Editor me() {
        return Editor.of(Request.current()).orElse(null);
    }
}
