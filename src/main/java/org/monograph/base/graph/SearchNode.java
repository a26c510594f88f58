package org.monograph.base.graph;

import io.smallrye.graphql.api.Union;
import org.eclipse.microprofile.graphql.Description;

@Union
@Description("What the field `search` finds.")
public interface SearchNode {}
