package org.monograph.content.editing;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Query;
import org.monograph.base.account.Editor;
import org.monograph.base.graph.Request;

@GraphQLApi
public class EditorApi {

    @Query
    @Description("The editor whose bearer token the request has. Null if it has none.")
    public Editor me() {
        return Editor.of(Request.current()).orElse(null);
    }
}
