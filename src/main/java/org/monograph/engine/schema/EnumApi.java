package org.monograph.engine.schema;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.monograph.base.graph.ReadsInBatches;

@GraphQLApi
public class EnumApi {

    private final LabelledEnums enums;

    EnumApi(LabelledEnums enums) {
        this.enums = enums;
    }

    @Query
    @NonNull
    @ReadsInBatches
    @Description(
            "The enums of this schema with a label for each value, sorted by name. A client fetches them once, and shows the label of a"
                    + " value in place of the value. The texts change only with the version of the software.")
    public List<@NonNull LabelledEnum> enums(
            @Nullable
                    @Description(
                            "Only the enums with these names, such as \"WarningKind\". Null for all, an empty list for none; unknown names are"
                                    + " ignored.")
                    List<@NonNull String> names) {
        return names == null
                ? enums.all()
                : enums.all().stream()
                        .filter(labelled -> names.contains(labelled.name()))
                        .toList();
    }
}
