package org.monograph.door.http;

import static java.util.Map.entry;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/// Settings other than the defaults. Tests with the same profile share one start of the service.
public class SmallLimits implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.ofEntries(
                entry("monograph.graphiql.enabled", "false"),
                entry("monograph.pages.enabled", "false"),
                entry("monograph.http.deadline", "10s"),
                entry("monograph.http.limits.body", "100"),
                entry("monograph.http.limits.body-time", "3s"),
                entry("monograph.http.limits.cost", "99"),
                entry("monograph.http.limits.concurrent-operations", "1"),
                entry("monograph.query-documents.max-characters", "0"),
                entry("monograph.cache.size", "0"),
                entry("monograph.rows.size", "0"),
                entry("monograph.http.rate-limit.enabled", "true"),
                entry("monograph.http.rate-limit.points", "1000"),
                entry("monograph.http.rate-limit.period", "240h"),
                entry("quarkus.http.proxy.proxy-address-forwarding", "true"),
                entry("quarkus.http.proxy.trusted-proxies", "127.0.0.1"),
                entry("quarkus.http.cors.enabled", "true"),
                entry("quarkus.http.cors.origins", "https://site.example"),
                entry("quarkus.datasource.jdbc.max-size", "3"),
                entry("quarkus.datasource.jdbc.acquisition-timeout", "3s"));
    }
}
