package org.monograph.base.graph;

import io.smallrye.graphql.api.Union;
import org.eclipse.microprofile.graphql.Description;

@Union
@Description("An object that the field `search` can find.")
public interface SearchNode {}
