package org.monograph.base.account;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Set;

/// Which roles of the identity provider make an editor. `docs/editors.md` says how to connect one.
@ConfigMapping(prefix = "monograph.accounts")
public interface AccountConfig {

    /// Names of the roles or groups whose members are authors, separated by commas.
    @WithDefault("AUTHOR")
    Set<String> authors();

    /// Names of the roles or groups whose members are reviewers, separated by commas.
    @WithDefault("REVIEWER")
    Set<String> reviewers();

    /// Names of the roles or groups whose members are publishers, separated by commas.
    @WithDefault("PUBLISHER")
    Set<String> publishers();
}
